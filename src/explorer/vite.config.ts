import { defineConfig } from 'vite';

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
    chunkSizeWarningLimit: 700,
    // Packages say "use client", which is for servers that draw pages.
    rolldownOptions: { onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log) },
  },
  // For work on the Explorer: `whomet start` beside it answers.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
