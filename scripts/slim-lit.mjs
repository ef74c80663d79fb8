/*
 * What the bundle never uses of Lit is cut out of its published modules, since the bundle has a limit of
 * 20,000 bytes: directives and `noChange`; templates of SVG and MathML, compiled templates, and in templates
 * comments, single quotes, and names of tags from bindings; bindings of boolean attributes, on elements, in
 * comments and in raw text; options of listeners and of rendering; decorators, converters, default values,
 * inherited properties, accessors of one's own, the map of changed properties, `shouldUpdate`, `hostUpdated`,
 * controllers that come late; and the lists of versions.
 * Lit is pinned, and each cut must be found exactly once: a new version of it fails the build until somebody
 * has read it. Tests of the bundle in `test/dist` hold what is left to its work.
 */
const NOTHING = '';

/** What begins with the one text and goes up to the other. */
const between = (start, end) => ({start, end});

const cuts = {
  'lit-html.js': [
    // Directives: a value is a value.
    [between('function M(', 'class R'), NOTHING],
    ['t=M(this,t,i),', NOTHING],
    ['_$AI(t,i=this){a(t)', '_$AI(t){a(t)'],
    ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],
    ['_$AI(t,i=this,s,e){const h=', '_$AI(t,s){const h='],
    [between('t=M(this,t,i,0),o=', ';else{const e=t'), 'o=t!==this._$AH,this._$AH=t'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=', 'o||=r!==this._$AH[n],(t+='],
    ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
    ['void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),', '(s.strings?(s._$AI(t,i),'],
    // SVG, MathML, compiled templates.
    ['({strings:t,_$litType$:i},e)', '({strings:t})'],
    ['=N(t,i);', '=N(t);'],
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', NOTHING],
    [
      between('if(this.el=S.createElement(f,e)', 'for(;null!==(r='),
      'this.el=S.createElement(f),P.currentNode=this.el.content;',
    ],
    [between('e="number"==typeof s?', ';if(this._$AH?._$AD===e)'), 'e=this._$AC(t)'],
    // Comments, raw text, single quotes, names of tags, bindings of boolean attributes and on elements.
    [between('v=/<(?:(!--|', ',p=RegExp('), 'v=/<\\/?[a-zA-Z][^>\\s]*/g'],
    [between("g=/'/g,", '$=/"/g'), NOTHING],
    [between('c===v?"!--"===u[1]', 'c===p?">"==='), 'c===v?c=p:'],
    ['(c=n??v,d=-1):void 0===u[1]?d=-2:', '(c=v,d=-1):'],
    [between("'\"'===u[3]?$:g)", ';const x='), '$):c=p'],
    ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', NOTHING],
    ['s.slice(d)+o+x):s+o+(-2===d?i:x)', 's.slice(d)+o):s+o'],
    [
      between('if(1===r.nodeType){', '(const t of r.getAttributeNames'),
      'if(8===r.nodeType)r.data===n&&d.push({index:l});else for',
    ],
    ['{type:1,index:l', '{index:l'],
    [':"?"===e[1]?L', NOTHING],
    [between('else t.startsWith(o)', 'l++}}'), NOTHING],
    [between('class L extends H', 'class z'), NOTHING],
    [between('class Z{', 'const j'), NOTHING],
    // What only directives ask parts for, and options.
    [
      between('2===r.type?i=', ',this._$AV.push(i)'),
      'i=r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling)',
    ],
    ['u(t){const{el', 'u(){const{el'],
    ['t?.creationScope??l', 'l'],
    ['t.u(this.options)', 't.u()'],
    [
      between('constructor(t,i){this._$AV=', 'u(){const'),
      'constructor(t){this._$AV=[],this._$AD=t}',
    ],
    ['new R(e,this)', 'new R(e)'],
    [
      between('get _$AU(){return this._$AM?.', 'get startNode'),
      'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    ['get endNode(){return this._$AB}', NOTHING],
    ['this.O(c()),this,this.options', 'this.O(c())'],
    [
      between('for(this._$AP?.', '}class H'),
      'for(;t!==this._$AB;){const i=t.nextSibling;t.remove(),t=i}}',
    ],
    [between('get tagName', 's.length>2'), 'constructor(t,i,s){this.element=t,this.name=i,'],
    [between('constructor(){super(...arguments),this.type=3}', 'j(t)'), NOTHING],
    ['this.element[this.name]=t===A?void 0:t', 'this.element[this.name]=t'],
    // Listeners are functions, without `this` and options, and there from the first rendering on.
    [
      between('constructor(t,i,s,e,h){super', 'handleEvent'),
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    [between('"function"==typeof this._$AH?this', '}}'), 'this._$AH(t)'],
    // Iterables that are no arrays.
    ['null===t||"object"!=typeof t&&"function"!=typeof t', 'Object(t)!==t'],
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
    // For other packages of Lit.
    [between('const j={', ',B='), 'const j=0'],
    ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', NOTHING],
    [
      between('{const e=s?.renderBefore', ';export'),
      '{const e=i._$litPart$??=new k(i.appendChild(c()),null);return e._$AI(t),e}',
    ],
  ],
  'reactive-element.js': [
    [between('getOwnPropertyDescriptor:h', 'a=globalThis'), '}=Object,'],
    [between('c=a.trustedTypes', 'f=(t,s)'), NOTHING],
    [between('f=(t,s)', 'class y'), 'f=i;'],
    // Accessors once a class, and what its attributes are called.
    [
      between('static addInitializer', 'constructor(){super()'),
      `static get observedAttributes() {
        this.finalize();
        return [...this._$Eh.keys()];
      }
      static finalize() {
        if (this._$Eh) return;
        this._$Eh = new Map();
        for (const name in this.properties) {
          const options = this.properties[name];
          const key = Symbol();
          const attribute = this._$Eu(name, options);
          if (attribute) this._$Eh.set(attribute, name);
          e(this.prototype, name, {
            get() {
              return this[key];
            },
            set(value) {
              const old = this[key];
              this[key] = value;
              this.requestUpdate(name, old, options);
            },
            configurable: true,
            enumerable: true,
          });
        }
        this.elementStyles = [this.styles ?? []].flat(2);
      }
      static _$Eu(name, {state, attribute = !state && name.toLowerCase()}) {
        return attribute;
      }`,
    ],
    // What a page has set before the upgrade is set again before the first update, when attributes are known.
    [
      between('constructor(){super()', 'createRenderRoot()'),
      `constructor() {
        super();
        this._$ES = new Promise((resolve) => (this.enableUpdating = resolve));
        this._$EO = [];
        this._$Ep = [];
        for (const name in this.constructor.properties) {
          if (!this.hasOwnProperty(name)) continue;
          this._$Ep.push([name, this[name]]);
          delete this[name];
        }
        this.requestUpdate();
      }
      addController(controller) {
        this._$EO.push(controller);
      }`,
    ],
    ['this.enableUpdating(!0),this._$EO?.', 'this.enableUpdating(),this._$EO.'],
    ['enableUpdating(t){}', NOTHING],
    ['disconnectedCallback(){this._$EO?.', 'disconnectedCallback(){this._$EO.'],
    [
      between('attributeChangedCallback(', 'async _$EP'),
      `attributeChangedCallback(attribute, old, value) {
        const {_$Eh, properties} = this.constructor;
        const name = _$Eh.get(attribute);
        if (this._$Em === name) return;
        this._$Em = name;
        this[name] = properties[name].type ? value !== null : value;
        this._$Em = null;
      }
      _$ET(name) {
        const options = this.constructor.properties[name];
        const attribute = this.constructor._$Eu(name, options);
        const value = options.type ? (this[name] ? '' : null) : this[name];
        this._$Em = name;
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
        this._$Em = null;
      }
      requestUpdate(name, old, options) {
        if (name) {
          if (i(this[name], old)) return;
          if (options.reflect && this._$Em !== name) (this._$Eq ??= new Set()).add(name);
        }
        if (!this.isUpdatePending) this._$ES = this._$EP();
      }`,
    ],
    [
      between('async _$EP', 'willUpdate(t){}'),
      `async _$EP() {
        this.isUpdatePending = true;
        await this._$ES;
        this.performUpdate();
        return !this.isUpdatePending;
      }
      performUpdate() {
        for (const [name, value] of this._$Ep.splice(0)) this[name] = value;
        try {
          this.willUpdate();
          this._$EO.forEach((it) => it.hostUpdate?.());
          this.update();
        } catch (error) {
          this.isUpdatePending = false;
          throw error;
        }
        if (!this.hasUpdated) {
          this.hasUpdated = true;
          this.firstUpdated();
        }
        this.updated();
      }`,
    ],
    [between('_$AE(t){', 'get updateComplete'), NOTHING],
    [between('this.getUpdateComplete()', 'update(t){this'), 'this._$ES}'],
    [
      between('update(t){this', 'updated(t){}'),
      'update(){this._$Eq=this._$Eq?.forEach(t=>this._$ET(t)),this.isUpdatePending=!1}',
    ],
    [between('y.elementStyles=[],', 'y.shadowRootOptions'), NOTHING],
    [between(',y[d("elementProperties")]', 'export{'), ';'],
    [',u as defaultConverter', NOTHING],
  ],
  'lit-element.js': [
    [',noChange as r', NOTHING],
    [between('constructor(){super', 'update(t)'), NOTHING],
    [
      between('update(t){', '}i._$litElement$'),
      'update(){const t=this.render();super.update(),e(t,this.renderRoot)}',
    ],
    [between('i._$litElement$', 'const n='), NOTHING],
    ['(s.litElementVersions??=[]).push("4.2.2");', NOTHING],
  ],
};

/** The code of a module of Lit without what the bundle never uses. */
export function slimLit(name, code) {
  return (cuts[name] ?? []).reduce((rest, [what, replacement]) => {
    const {start = what, end = ''} = what;
    const [before, after = '', ...more] = rest.split(start);
    const to = after.indexOf(end);
    if (before === rest || more.length || to < 0) {
      throw new Error(`Lit has changed: ${name}, ${start}`);
    }
    return before + replacement + after.slice(to);
  }, code);
}
