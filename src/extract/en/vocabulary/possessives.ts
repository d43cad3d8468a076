import { wordSet } from './word-set.ts';

export const POSSESSIVES = wordSet('his her their');
