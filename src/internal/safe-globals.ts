interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

/**
 * Makes a policy by our own name, else by Lit's, which a page may have allowed; nothing where there are no
 * Trusted Types, or an element with that id in their place.
 */
function createPolicy(_name: string, rules: object): unknown {
  for (const name of ['explainer-elements', 'lit-html']) {
    try {
      const {trustedTypes} = globalThis as unknown as {trustedTypes: PolicyFactory};
      return trustedTypes.createPolicy(name, rules);
    } catch {
      // Refused by the page's `trusted-types` list, or taken by another copy.
    }
  }
  return undefined;
}

/**
 * What Lit reads from `globalThis` in the bundle, by a replacement in `rollup.config.mjs`.
 * Without it one element with an id such as `litHtmlVersions` stops Lit, and so does a
 * Trusted Types list that does not name Lit's policy.
 */
export const safeGlobals: Record<string, unknown> = Object.assign(
  Object.create(null) as Record<string, unknown>,
  {trustedTypes: {createPolicy}},
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
