/** What `opencc-js` says nothing of: each of its tables as one text, "a alpha|b beta". */
declare module 'opencc-js/dict/*' {
  const table: string;
  // biome-ignore lint/style/noDefaultExport: the package's
  export default table;
}
