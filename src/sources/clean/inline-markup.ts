import { replaceEach } from './characters.ts';
import type { Edit } from './traced.ts';

/*
 * Markdown and HTML that is left inside lines. Each pattern is bounded, and cannot start again inside what it
 * has just scanned, so that a megabyte of brackets or stars takes no longer than a megabyte of letters.
 */

const BLOCK_TAG = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|table|blockquote)\b[^<>]{0,500}>/giu;
const INLINE_TAG = /<\/?(?:a|b|i|u|em|strong|span|font|small|sup|sub|img|td|th)\b[^<>]{0,500}>/giu;
const COMMENT = /<!--(?:(?!-->|<!--)[\s\S]){0,5000}-->/gu;

export function dropTags(text: string): Edit[] {
  const edits = [
    ...replaceEach(text, BLOCK_TAG, '\n'),
    ...replaceEach(text, INLINE_TAG, ''),
    ...replaceEach(text, COMMENT, ''),
  ].sort((a, b) => a.start - b.start);
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

/** `[text](address "title")`, an image with `!` before it, and `[text][reference]`. */
const LINK =
  /(?<!\\)!?\[((?:\\.|[^[\]\\]){0,1000})\](?:\((?:[^()\\\n]|\\.|\([^()\n]{0,200}\)){0,2000}\)|\[[^[\]\n]{0,100}\])/gu;

/** A link becomes its text. An image goes: its description, if any, says again what its caption says. */
export function unwrapLinks(text: string): Edit[] {
  return [...text.matchAll(LINK)].flatMap((match) => {
    if (match[0].startsWith('!')) return [{ start: match.index, end: match.index + match[0].length, text: '' }];
    const inner = match[1] ?? '';
    const open = match.index + match[0].indexOf('[') + 1;
    return [
      { start: match.index, end: open, text: '' },
      { start: open + inner.length, end: match.index + match[0].length, text: '' },
    ];
  });
}

const STARS = /(?<![\\*\p{L}\p{N}])(\*{1,3})(?=[^\s*])((?:[^*\n]|\n(?!\s)){1,2000}?)(?<=[^\s\\])\1(?![*])/gu;
const UNDERSCORES =
  /(?<![\\_\p{L}\p{N}])(_{1,3})(?=[^\s_])((?:[^_\n]|\n(?!\s)){1,2000}?)(?<=[^\s\\])\1(?![_\p{L}\p{N}])/gu;

export function dropStars(text: string): Edit[] {
  return unwrap(text, STARS);
}

export function dropUnderscores(text: string): Edit[] {
  return unwrap(text, UNDERSCORES);
}

function unwrap(text: string, pattern: RegExp): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const width = match[1]?.length ?? 0;
    const end = match.index + match[0].length;
    return [
      { start: match.index, end: match.index + width, text: '' },
      { start: end - width, end, text: '' },
    ];
  });
}

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/gu;

/** `\(` becomes `(`. A doubled backslash keeps one. */
export function dropEscapes(text: string): Edit[] {
  const edits: Edit[] = [];
  let skip = -1;
  for (const match of text.matchAll(ESCAPE)) {
    if (match.index === skip) continue;
    if (text.charAt(match.index + 1) === '\\') skip = match.index + 1;
    edits.push({ start: match.index, end: match.index + 1, text: '' });
  }
  return edits;
}
