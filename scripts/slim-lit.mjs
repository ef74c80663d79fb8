/*
 * What the bundle never uses of Lit is cut out of its published modules, since the bundle has a limit of
 * 20,000 bytes: directives, templates of SVG and MathML, compiled templates, bindings of boolean attributes
 * and on elements, in comments and in raw text, decorators, custom converters, and the lists of versions.
 * Lit is pinned, and each cut must be found exactly once: a new version of it fails the build until somebody
 * has read it. Tests of the bundle in `test/dist` hold what is left to its work.
 */
const NOTHING = '';

const cuts = {
  'lit-html.js': [
    // Directives: a value is a value.
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/s, 'function M(t,i){return i}'],
    // SVG and MathML.
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', NOTHING],
    [
      /if\(this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content,2===i.*?\}(?=for)/s,
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    ],
    // Raw text, self-closing tags after a binding without quotes, iterables that are no arrays.
    ['void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'void 0!==u[2]?c=p'],
    ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', 'const x="";'],
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
    // Compiled templates.
    [
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'e=this._$AC(t)',
    ],
    // Bindings of boolean attributes, on elements, in raw text and in comments.
    [':"?"===e[1]?L', NOTHING],
    [/class L extends H\{.*?\}(?=class z)/s, NOTHING],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ';'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [/class Z\{.*?\}(?=const j)/s, NOTHING],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/s, NOTHING],
    [/else\{let t=-1;for\(;-1!==.*?\}(?=l\+\+\}\})/s, NOTHING],
    // Listeners are functions, without options, and there from the first rendering on.
    [
      /_\$AI\(t,i=this\)\{if\(\(t=M\(this.*?\}(?=handleEvent)/s,
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    // What only directives ask for.
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', NOTHING],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', NOTHING],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', NOTHING],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', NOTHING],
    [',this._$Cv=e?.isConnected??!0', NOTHING],
    [/get parentNode\(\)\{let t=.*?\(t=i\.parentNode\),t\}/s, NOTHING],
    ['get endNode(){return this._$AB}', NOTHING],
    [',F:Z}', '}'],
    [',H,N:L,', ',H,'],
    ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', NOTHING],
  ],
  'reactive-element.js': [
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', NOTHING],
    [',void 0!==t.l&&(this.l=[...t.l])', NOTHING],
    [',this.constructor.l?.forEach(t=>t(this))', NOTHING],
    ['removeController(t){this._$EO?.delete(t)}', NOTHING],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', NOTHING],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/s, NOTHING],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', NOTHING],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?(?=\}let t=!1;)/s, NOTHING],
    // Converters other than those of texts and booleans, and defaults that are not reflected.
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', NOTHING],
    [/case Number:i=null===t\?null:Number\(t\);break;case Object:.*?i=null\}/s, NOTHING],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      'h=u',
    ],
    ['r??this._$Ej?.get(e)??r', 'r'],
    [
      '(i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
      'f(h,s)',
    ],
    [
      /C\(t,s,\{useDefault:i.*?(?=async _\$EP)/s,
      'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', NOTHING],
    ['p=a.reactiveElementPolyfillSupport,', NOTHING],
  ],
  'lit-element.js': [
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}', NOTHING],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', NOTHING],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', NOTHING],
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', NOTHING],
  ],
};

/** The code of a module of Lit without what the bundle never uses. */
export function slimLit(name, code) {
  return (cuts[name] ?? []).reduce((rest, [what, replacement]) => {
    const [before, after, ...more] = rest.split(what);
    if (after === undefined || more.length) throw new Error(`Lit has changed: ${name}, ${what}`);
    return before + replacement + after;
  }, code);
}
