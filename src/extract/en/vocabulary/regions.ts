import { wordSet } from './word-set.ts';

/** Provinces and states that stand right behind an office, without "of": "Governor Sindh", "Chief Minister Kerala". */
export const REGIONS_BEHIND_OFFICES = wordSet(
  'sindh punjab balochistan gilgit-baltistan kerala karnataka telangana maharashtra gujarat rajasthan haryana bihar jharkhand odisha assam tripura manipur nagaland mizoram meghalaya sikkim uttarakhand chhattisgarh goa',
);
