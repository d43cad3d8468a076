import { wordSet } from './word-set.ts';

/** Words that name a kind of place and are yet parts of the names of towns: "Port Almira", "Tessel Bay". */
export const TOWN_PARTS = wordSet(
  'port bay harbour harbor hill hills sands beach springs falls lake castle fort village town heights valley cape mount saint st st. san santa santo são new north south east west upper lower great old puerto ciudad kota pulau al el la le los las',
);

/** What one can be in, or say something in, that is no town. */
export const NO_TOWNS = wordSet(
  'motherland homeland fatherland english french german spanish portuguese italian russian arabic mandarin cantonese putonghua malay tamil hindi japanese korean chinese maori latin europe asia africa america antarctica oceania eurasia arctic antarctic pacific atlantic baltic caribbean mediterranean balkans scandinavia parliament cabinet christmas easter ramadan spring summer autumn winter internet chapter article annex appendix section paragraph part phase figure table schedule mainland homeland overseas sultanate emirate kingdom republic commonwealth principality grand-duchy capital criminal matters trouble crisis action practice focus question view context depth detail',
);

/** First words of a block that looks like a dateline and names no town. */
export const NO_DATELINES = wordSet(
  'press release statement readout joint news media communique communiqué speech remarks advisory notice breaking update updated daily agency times post ministry office published issued date source reporter correspondent photo by from the for immediate transcript fact sheet summary note',
);

/** Where somebody goes, by the word between: "arrived in X", "flew on to X". */
export const GOING_VERBS = wordSet(
  'visit visits trip tour travel travels travelled traveled travelling traveling flew fly flies flying went go goes going headed heads heading moved moves proceeded proceeds continued returned returns returning return back home on drove came come invited journeyed',
);
export const ARRIVING_VERBS = wordSet('arrived arrives arriving arrival arrive landed lands touched stopped');

/** Titles and words whose "of" leads to a state or a part of one: "the Prime Minister of X" makes X no town. */
export const AREA_WORDS = wordSet(
  'president minister king queen prince princess emperor sultan emir chancellor premier kingdom republic commonwealth state states province principality sultanate emirate union federation dominion people governor ambassador embassy affairs parliament region county prefecture territory island islands',
);
/** Words behind the name of an area: "X Province". */
export const BEHIND_AREA = wordSet(
  "province region state county prefecture territory islands island peninsula republic government's foreign prime ministry",
);

/** "investment in X", "interest in X": what it is about. */
export const ABOUT = wordSet(
  'interest interests investment investments invest invested cooperation co-operation confidence believe belief role expertise experience faith trust degree specialising specializing engaged participation participate participated interested business situation developments peace war conflict crisis stability elections efforts',
);
