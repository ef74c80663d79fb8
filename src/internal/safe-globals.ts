/** A page global, whatever it is: an element with that id shadows any name the browser does not define. */
function pageGlobal(name: string): unknown {
  return (globalThis as Record<string, unknown>)[name];
}

interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof (value as Partial<PolicyFactory> | undefined)?.createPolicy === 'function';
}

/** Our own policy name, then Lit's, which a page may have allowed; nothing instead of an error. */
function createPolicy(factory: PolicyFactory, rules: object): unknown {
  for (const name of ['explainer-elements', 'lit-html']) {
    try {
      return factory.createPolicy(name, rules);
    } catch {
      // Refused by the page's `trusted-types` list, or taken by another copy.
    }
  }
  return undefined;
}

function trustedTypesFacade(): object | undefined {
  const factory = pageGlobal('trustedTypes');
  if (!isPolicyFactory(factory)) return undefined;
  return {
    emptyScript: '',
    createPolicy: (_name: string, rules: object) => createPolicy(factory, rules),
  };
}

/**
 * What Lit reads from `globalThis` in the bundle, by a replacement in `rollup.config.mjs`.
 * Without it one element with an id such as `litHtmlVersions` stops Lit, and so does a
 * Trusted Types list that does not name Lit's policy.
 */
export const safeGlobals: Record<string, unknown> = Object.assign(
  Object.create(null) as Record<string, unknown>,
  {trustedTypes: trustedTypesFacade()},
);

const documentMethods = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
] as const;

/**
 * What Lit takes for the document in the bundle. In the real one `<img name="createElement">` would
 * shadow the method. A fragment, since Lit also rests its tree walker on the document.
 */
export const safeDocument = Object.assign(
  new DocumentFragment(),
  Object.fromEntries(
    documentMethods.map((name) => [name, Document.prototype[name].bind(document)]),
  ),
);
