import { defineConfig } from 'vite';

/** Packages say "use client", which is for servers that draw pages; and how long a part of the build took. */
const NO_NEWS = ['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS'];

/** What the first view may weigh is checked by a test; the picture and whatever else is large is loaded when it is asked for. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  // The policy of the page allows files of our own alone: nothing is put into it inline.
  // What draws graphs is the one large file; it is loaded with the first picture.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    // In kB: that of the picture, uncompressed.
    chunkSizeWarningLimit: 700,
    rolldownOptions: { onLog: (level, log, tell) => NO_NEWS.includes(log.code ?? '') || tell(level, log) },
  },
  // For work on the Explorer: `whomet start` beside it answers.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
