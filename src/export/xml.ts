/** What XML 1.0 cannot hold, not even escaped: most control characters, half surrogates. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as XML holds it, in elements and in attributes alike. */
export function xml(text: string): string {
  return text
    .replace(UNSPEAKABLE, '')
    .replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '')
    .replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
