import { type ActionPattern, pattern } from './action-patterns.ts';

/** Rarer ways to say that somebody signed: tried before the plain verbs of `ACTION_PATTERNS`. */
export const SIGNING_PATTERNS: readonly ActionPattern[] = [
  pattern('SIGN', 'sign', 'and exchanged'),
  pattern(
    'SIGN',
    'put puts putting affix affixes affixed affixing append appends appended appending',
    'their|his|her ~2 signature|signatures to|on',
  ),
  pattern('SIGN', 'enter enters entered entering', 'into > ~1 a|an|the|two|three|four|several'),
  pattern('WITNESS', 'oversaw oversee oversees', '> ~1 signing|signature of'),
];
