import { wordSet } from './word-set.ts';

export const ARTICLES = wordSet('the a an this that these its his her their another');

/** Words that end the name of an event or agreement. */
export const STOPS = wordSet(
  'following organised organized hosted held jointly co-organised co-organized co-hosted conducted convened staged sponsored presented launched where which who whom that during with as before after today yesterday tomorrow tonight this by at but while when and/or here there was were is are has have had will would from taking took via through under aimed being upon alongside together respectively earlier later signed signs re-signed renewed witnessed met attended presided chaired co-chaired officiated addressed said included includes including reaffirmed reaffirms welcomed concluded covers provides sets aims seeks establishes marks follows replaces enables allows builds foresees brings brought runs features drew attracted gathered focuses focused took taking opened moderated initialled inked exchanged next soon recently again also afterwards monday tuesday wednesday thursday friday saturday sunday',
);

/** Words that no name of an event or agreement begins with. */
export const NO_START = wordSet(
  'both prior they he she it we also other others while when mr ms mrs dr and or but then of on at in for by to with from who which signing signature signed re-signed re-signing re-sign',
);

/** Words that make a common noun a name of its own: "inaugural meeting", "closing event". */
export const ORDINALS = wordSet(
  'inaugural plenary annual opening closing first second third fourth fifth sixth seventh eighth ninth tenth ministerial executive special extraordinary preparatory thematic working',
);

/** Words that say how many agreements follow. */
export const COUNTS = wordSet(
  'one two three four five six seven eight nine ten several series number various multiple relevant set total couple new bilateral',
);

/** Past forms without "ed": behind "and" they begin a clause. */
export const PAST_VERBS = wordSet(
  'met gave held took made had spoke led told said saw paid went began brought heard learnt learned chaired',
);

/** Forms with "ed" that are adjectives of names more often than verbs. */
export const PARTICIPLES_OF_NAMES = wordSet('related advanced united integrated limited associated');

/** Words behind "and" that begin a clause. */
export const CLAUSE_STARTS = wordSet(
  'then also later subsequently afterwards jointly he she they will was were to had has',
);
