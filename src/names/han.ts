import { ConverterFactory } from 'opencc-js/core';
import hongKong from 'opencc-js/dict/HKVariants';
import characters from 'opencc-js/dict/STCharacters';
import { remember } from './remember.ts';

/** Without the tables of phrases, which tell nothing of one character and hold 40 MB in memory. */
const toTraditional = ConverterFactory([characters], [hongKong]);

/** One character in traditional Han, which is what the Cantonese readings know. */
export const traditional = remember((character) => toTraditional(character.normalize('NFKC')));

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
