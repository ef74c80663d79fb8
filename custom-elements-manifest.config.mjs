/** Names the files as they are published, not as they are written. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const published = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/esm/$1.js');
    const rename = (node) => {
      if (node === null || typeof node !== 'object') return;
      if (typeof node.path === 'string') node.path = published(node.path);
      if (typeof node.module === 'string') node.module = published(node.module);
      Object.values(node).forEach(rename);
    };
    rename(customElementsManifest.modules);
  },
});

export default {
  globs: ['src/components/**/*.ts', 'src/*-event.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths()],
};
