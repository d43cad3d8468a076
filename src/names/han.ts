import { Converter } from 'opencc-js/cn2t';
import { remember } from './remember.ts';

const toTraditional = Converter({ from: 'cn', to: 'hk' });

/** A text in traditional Han, which is what the Cantonese readings know. */
export const traditional = remember((text) => toTraditional(text));

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
