import type { Edit } from './traced.ts';

/** Characters that nobody sees: soft hyphens, zero-width, direction marks, byte order marks, controls but line breaks and tabs. */
const INVISIBLE =
  /(?:(?![\t\n\r\v\f\u0085])\p{Cc}|\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb])+/gu;

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

const SPACE = '[ \\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]';
/** A run of spaces, unless it is one plain space. */
const SPACES = new RegExp(`(?! (?!${SPACE}))${SPACE}+`, 'gu');

/** A soft hyphen at the end of a line: the only hyphenation that is certain to be one. */
const SOFT_HYPHEN_BREAK = /\u00ad[ \t]{0,8}(?:\r\n|\r|\n)[ \t]{0,8}/gu;

export function joinSoftHyphens(text: string): Edit[] {
  return replaceEach(text, SOFT_HYPHEN_BREAK, '');
}

export function dropInvisible(text: string): Edit[] {
  return replaceEach(text, INVISIBLE, '');
}

export function unifyLineBreaks(text: string): Edit[] {
  return replaceEach(text, LINE_BREAK, '\n');
}

/** Every kind of space becomes one plain space; a run of them too. */
export function unifySpaces(text: string): Edit[] {
  return replaceEach(text, SPACES, ' ');
}

export function replaceEach(text: string, pattern: RegExp, replacement: string): Edit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: replacement,
  }));
}
