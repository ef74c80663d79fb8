import {Features} from 'lightningcss';

/**
 * Options for Lightning CSS that shorten only. An old target keeps the fallback before a
 * newer value (`height: 100vh; height: 100dvh`); excluding every feature keeps the newer
 * syntax as it is.
 */
export const cssMinifier = {
  minify: true,
  targets: {chrome: 80 << 16},
  exclude: Object.values(Features).reduce((all, feature) => all | feature, 0),
};
