/*
 * What the bundle never uses of Lit's templates is cut out of `lit-html.js` as published, since the bundle has
 * a limit of 20,000 bytes: directives and `noChange`; templates of SVG and MathML, compiled templates, and in
 * templates comments, single quotes, and names of tags from bindings; bindings of boolean attributes, on
 * elements, in comments and in raw text; options of listeners and of rendering; and the list of versions.
 * For `LitElement` it has `src/bundle/lit-element.ts`. Lit is pinned, and each cut must be found exactly once:
 * a new version of it fails the build until somebody has read it. CI runs the tests of the elements with what is left.
 */
const NOTHING = '';

/** What begins with the one text and goes up to the other. */
const between = (start, end) => ({start, end});

const cuts = [
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
  [between('constructor(t,i){this._$AV=', 'u(){const'), 'constructor(t){this._$AV=[],this._$AD=t}'],
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
];

/** The code of `lit-html.js` without what the bundle never uses. */
export function slimLit(code) {
  return cuts.reduce((rest, [what, replacement]) => {
    const {start = what, end = ''} = what;
    const [before, after = '', ...more] = rest.split(start);
    const to = after.indexOf(end);
    if (before === rest || more.length || to < 0) throw new Error(`Lit has changed: ${start}`);
    return before + replacement + after.slice(to);
  }, code);
}
