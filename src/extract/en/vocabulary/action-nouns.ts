import { wordSet } from './word-set.ts';

/** Forms of verbs of action that are nouns as well ("a visit", "the signing"). */
export const NOUN_LIKE = wordSet(
  'visit visits tour tours meeting address addresses chair host hosts sign signs signing head heads witness witnesses call calls lead leads',
);

/** Words that make the next one a noun. */
export const DETERMINERS = wordSet(
  'the a an his her its their this that these those our my first second third last inaugural plenary annual bilateral official courtesy working state every each any no some joint regular special two three several day week day-long brief fruitful study field site short',
);
