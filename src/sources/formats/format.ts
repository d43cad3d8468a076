import { extname } from 'node:path';
import type { Format } from '../document.ts';

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'TEXT'],
  ['.text', 'TEXT'],
  ['.md', 'MARKDOWN'],
  ['.markdown', 'MARKDOWN'],
  ['.html', 'HTML'],
  ['.htm', 'HTML'],
  ['.xhtml', 'HTML'],
  ['.jsonl', 'JSON_LINES'],
  ['.ndjson', 'JSON_LINES'],
]);

/** By the ending of the file name; null where it tells nothing. */
export function formatOfName(name: string): Format | null {
  return ENDINGS.get(extname(name).toLowerCase()) ?? null;
}

/** By the look of the first characters: how standard input and files with another ending are read. */
export function formatOfContent(head: string): Format {
  const start = head.replace(/^\ufeff/u, '').trimStart();
  if (/^\{\s*["}]/u.test(start)) return 'JSON_LINES';
  if (/^(?:<!doctype html|<html|<head|<body|<\?xml[^>]{0,200}\?>\s{0,50}<(?:!doctype )?html)/iu.test(start))
    return 'HTML';
  if (/^---[ \t]*\r?\n/u.test(start) && /\r?\n---[ \t]*(?:\r?\n|$)/u.test(start)) return 'MARKDOWN';
  return 'TEXT';
}

/** The base name without a known ending, or without one that looks like an ending: `2024.08.31` has none. */
export function baseName(name: string): string {
  const ending = extname(name);
  return /^\.[A-Za-z][A-Za-z\d]{0,9}$/u.test(ending) ? name.slice(0, -ending.length) : name;
}
