const isPublic = (member) => !member.static && (member.privacy ?? 'public') === 'public';

/** Describes what users of an element can reach, and names the files as they are published. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const element of modules.flatMap((module) => module.declarations)) {
      element.members = element.members?.filter(isPublic);
      const names = new Set(element.members?.map(({name}) => name));
      element.attributes = element.attributes?.filter(
        ({fieldName}) => fieldName === undefined || names.has(fieldName),
      );
    }
    publishPaths(modules);
  },
});

function publishPaths(node) {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'string') publishPaths(value);
    else if (key === 'path' || key === 'module') {
      node[key] = value.replace(/^\/?src\/(.*)\.ts$/, 'dist/esm/$1.js');
    }
  }
}

export default {
  globs: ['src/components/**/*.ts', 'src/*-event.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
