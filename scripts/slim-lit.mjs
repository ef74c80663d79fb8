/*
 * What the bundle never uses of Lit's templates is cut out of `lit-html.js` as published, since the bundle has
 * a limit of 20,000 bytes: directives, templates of SVG and MathML, compiled templates, bindings of boolean
 * attributes and on elements, in comments and in raw text, and the list of versions. For `LitElement` it has
 * `src/bundle/lit-element.ts`. Lit is pinned, and each cut must be found exactly once: a new version of it
 * fails the build until somebody has read it. CI runs the tests of the elements with what is left.
 */
const NOTHING = '';

const cuts = [
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
];

/** The code of `lit-html.js` without what the bundle never uses. */
export function slimLit(code) {
  return cuts.reduce((rest, [what, replacement]) => {
    const [before, after, ...more] = rest.split(what);
    if (after === undefined || more.length) throw new Error(`Lit has changed: ${what}`);
    return before + replacement + after;
  }, code);
}
