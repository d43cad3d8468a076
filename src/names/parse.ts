import { nameKey } from './fold.ts';
import { isHan } from './han.ts';
import { type HanName, readHan } from './han-name.ts';
import { type LatinName, readLatin } from './latin-name.ts';
import { type Word, wordsOf } from './latin-words.ts';
import { remember } from './remember.ts';

/** A name in every way in which it can be read. */
export interface ParsedName {
  /** As names are looked up. */
  readonly key: string;
  readonly isHan: boolean;
  readonly han: readonly HanName[];
  readonly latin: readonly LatinName[];
  /** Of a name in Latin letters. */
  readonly words: readonly Word[];
}

export const parseName = remember((name): ParsedName => {
  const key = nameKey(name);
  // "馮子明 Tom Fung": the Han tells more.
  if (isHan(name)) return { key, isHan: true, han: readHan(hanOf(name)), latin: [], words: [] };
  const words = wordsOf(name);
  return { key, isHan: false, han: [], latin: readLatin(words), words };
});

const hanOf = (name: string): string => name.replace(/[^\p{Script=Han}·•・]/gu, '');
