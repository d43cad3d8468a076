import { wordSet } from './word-set.ts';

/** Verbs that only a person (or a body speaking) is the subject of: they mark a bare name before them. */
export const SAYING_VERBS = wordSet(
  'said says told stressed noted added pointed remarked expressed delivered gave attended hosted chaired presided led met meets visited visits toured inspected called welcomed thanked congratulated introduced spoke received arrived travelled traveled signed witnessed officiated co-chaired emphasised emphasized stated believed hoped encouraged exchanged held announced briefed accompanied joined participated embarked undertook concluded paid',
);

/** What a clause does. The rules of `en/rules` each take the actions that they understand. */
export type ActionKind =
  | 'MEET'
  | 'MET_BY'
  | 'VISIT'
  | 'TRIP'
  | 'LEAVE'
  | 'ATTEND'
  | 'JOINED_AT'
  | 'SPEECH_BY'
  | 'CHAIR'
  | 'CO_CHAIR'
  | 'HOST'
  | 'SPEAK'
  | 'SIGN'
  | 'SIGNED_BY'
  | 'WITNESS'
  | 'WITNESSED_BY'
  | 'ACCOMPANY'
  | 'ACCOMPANIED_BY'
  | 'LEAD'
  | 'ORGANISED_BY'
  | 'ORGANISE';

/** Inflected forms by lemma: base, third person, past, participle, gerund. */
const FORMS: Readonly<Record<string, string>> = {
  meet: 'meet meets met meeting',
  call: 'call calls called calling',
  pay: 'pay pays paid paying',
  hold: 'hold holds held holding',
  have: 'have has had having',
  exchange: 'exchange exchanges exchanged exchanging',
  receive: 'receive receives received receiving',
  confer: 'confer confers conferred conferring',
  sit: 'sit sits sat sitting',
  brief: 'brief briefs briefed briefing',
  dine: 'dine dines dined dining',
  host: 'host hosts hosted hosting',
  visit: 'visit visits visited visiting',
  tour: 'tour tours toured touring',
  inspect: 'inspect inspects inspected inspecting',
  arrive: 'arrive arrives arrived arriving',
  travel: 'travel travels travelled traveled travelling traveling',
  go: 'go goes went going',
  fly: 'fly flies flew flying',
  begin:
    'begin begins began begun start starts started commence commences commenced continue continues continued conclude concludes concluded complete completes completed end ends ended beginning starting commencing continuing concluding ending wrap wraps wrapped kick kicks kicked undertake undertakes undertook resume resumes resumed resuming',
  make: 'make makes made making',
  lead: 'lead leads led leading',
  depart: 'depart departs departed departing leave leaves left leaving',
  return: 'return returns returned returning',
  head: 'head heads headed heading proceed proceeds proceeded proceeding',
  attend: 'attend attends attended attending grace graces graced',
  officiate: 'officiate officiates officiated officiating',
  preside: 'preside presides presided presiding',
  chair: 'chair chairs chaired chairing',
  'co-chair': 'co-chair co-chairs co-chaired co-chairing cochaired',
  speak: 'speak speaks spoke spoken speaking',
  address: 'address addresses addressed addressing',
  participate: 'participate participates participated participating',
  take: 'take takes took taken taking',
  join: 'join joins joined joining',
  deliver: 'deliver delivers delivered delivering give gives gave given giving make makes made making',
  sign: 'sign signs signed signing re-sign re-signs re-signed re-signing ink inks inked inking initial initials initialled initialed',
  put: 'put puts putting',
  moderate: 'moderate moderates moderated moderating',
  open: 'open opens opened launch launches launched unveil unveils unveiled unveiling inaugurate inaugurates inaugurated inaugurating',
  tell: 'tell tells told telling',
  toast: 'give gives gave given giving propose proposes proposed proposing raise raises raised raising',
  bind: 'conclude concludes concluded concluding',
  witness: 'witness witnesses witnessed witnessing',
  accompany: 'accompany accompanies accompanied accompanying',
  organise:
    'organise organises organised organising organize organizes organized organizing co-organise co-organised co-organize co-organized host hosted hosts hold held co-hosted',
};

export interface ActionPattern {
  readonly kind: ActionKind;
  /** The forms of the verb. */
  readonly verbs: ReadonlySet<string>;
  /** What follows the verb: alternatives split by `|`; `~n` lets up to n words pass; a trailing `?` makes a word
   * optional; behind `>` words only look ahead; at `@official` a person with a title stands. */
  readonly rest: readonly string[];
}

const TALKS =
  'talk|talks|meeting|meetings|discussion|discussions|consultation|consultations|dialogue|dialogues|bilateral|exchange|exchanges|conversation|conversations|breakfast|lunch|luncheon|dinner|audience|audiences|tea|pull-aside|session|sessions|get-together|interaction|interactions|deliberations|negotiations';
const OFFICES = 'prime|president|premier|foreign|minister|deputy|vice|ambassador|governor';
/** Where heads of state and ministers receive. */
const SEATS = 'house|palace|residence|office|chancellery|castle|headquarters|ministry|villa';
const TRIP_NOUNS = 'visit|trip|tour|mission|journey';

function pattern(kind: ActionKind, verb: string, rest = ''): ActionPattern {
  return { kind, verbs: new Set((FORMS[verb] ?? verb).split(' ')), rest: rest === '' ? [] : rest.split(' ') };
}

/** Tried in order at each word; the longer and more particular pattern comes before the plainer one. */
export const ACTION_PATTERNS: readonly ActionPattern[] = [
  pattern('MET_BY', 'call', 'on|upon by'),
  pattern('MEET', 'call', 'on|upon'),
  pattern('VISIT', 'call', 'at'),
  pattern('MEET', 'pay', `~5 call|calls on|upon|to`),
  pattern('MEET', 'make', `~3 call|calls on|upon`),
  pattern('TRIP', 'pay', '~5 visit|visits to'),
  pattern('TRIP', 'pay', '~5 visit|visits on ~3 to'),
  pattern('TRIP', 'pay', '~5 visit|visits this|today|yesterday|earlier ~5 to'),
  pattern('TRIP', 'make', `~5 ${TRIP_NOUNS} to`),
  pattern('TRIP', 'make', '~4 stop-over|stopover in|at'),
  pattern('MEET', 'hold', `~9 ${TALKS} ~4 with`),
  pattern('MEET', 'have', `~7 ${TALKS} ~4 with`),
  pattern('MEET', 'exchange', '~3 views|opinions|ideas ~9 with'),
  // Without "with": two persons before the verb met each other.
  pattern('MEET', 'hold', '~4 level|delegation-level talk|talks|meeting|meetings|discussions|consultations'),
  pattern('MEET', 'hold', `~7 bilateral ${TALKS}`),
  pattern('MEET', 'hold', `~8 ${TALKS}`),
  pattern(
    'MEET',
    'have',
    '~2 talks|meeting|meetings|discussion|discussions|consultations|conversation|dialogue|exchange',
  ),
  pattern('MEET', 'exchange', '~3 views|opinions'),
  pattern('MEET', 'engage engages engaged engaging', `in ~4 ${TALKS} with`),
  pattern('MEET', 'lead', `~2 respective delegations|sides|teams > in|at|during|for|to ~4 ${TALKS}`),
  pattern('MEET', 'confer', 'with'),
  pattern('MEET', 'discuss discusses discussed discussing', 'with'),
  pattern('MEET', 'discussed', '~14 with > the|mr|ms|mrs|dr|minister|ambassador|governor|mayor|president|premier'),
  // Two persons before the verb: "discussed the ferries during their meeting".
  pattern('MEET', 'discuss discusses discussed', '> ~34 during|at|in their ~3 meeting|talks|session|call'),
  pattern('MEET', 'attend', '~4 dinner|lunch|luncheon|breakfast|banquet with'),
  pattern('MEET', 'sit', 'down with'),
  pattern('MEET', 'dine', 'with'),
  pattern('MEET', 'speak', 'face-to-face with'),
  // "spoke with Mr B at their meeting"; by telephone nobody meets.
  pattern('MEET', 'speak', 'with > ~12 at|during|on ~4 meeting|bilateral|sidelines|margins|luncheon|lunch|dinner'),
  pattern('MEET', 'host', '~4 lunch|luncheon|dinner|breakfast|reception|banquet for'),
  pattern('MEET', 'host', '~4 lunch|luncheon|dinner|breakfast|reception|banquet in honour|honor of'),
  pattern('MEET', 'host', '~4 lunch|luncheon|dinner|breakfast|banquet ~6 for > the|mr|ms|mrs|dr|visiting'),
  pattern('MEET', 'have', '~3 lunch|luncheon|dinner|breakfast|reception|banquet for'),
  pattern('MET_BY', 'host', 'to|for ~3 lunch|luncheon|dinner|breakfast|tea|meal by'),
  // "hosted Mr B to lunch": the object stands before what only looks ahead.
  pattern('MEET', 'host', '> ~12 to lunch|luncheon|dinner|breakfast|tea'),
  pattern('MEET', 'host', `> ~14 for ~3 ${TALKS}`),
  pattern('MEET', 'welcome welcomes welcomed welcoming', `> ~14 for ~3 ${TALKS}`),
  pattern('MEET', 'welcomed', '> ~10 delegation|group|mission|party ~8 led|headed by'),
  pattern('MEET', 'welcomed', '> ~8 a ~2 delegation'),
  pattern('MEET', 'welcomed', '> ~14 and his|her|their|a ~3 delegation|entourage'),
  pattern('MEET', 'catch catches caught', 'up with'),
  pattern('MEET', 'conduct conducts conducted', `~4 ${TALKS} with`),
  pattern('TRIP', 'conduct conducts conducted', `~7 ${TRIP_NOUNS} to|in|of`),
  pattern('VISIT', 'conduct conducts conducted', '~4 visits|inspection|inspections|tour|tours to|at|of'),
  pattern('VISIT', 'carried', 'out ~3 visits|visit|inspection|inspections to|at|of'),
  pattern('MEET', 'host', '> ~14 for ~4 visit'),
  pattern('MEET', 'host', `> ${OFFICES}|his|her|the ~14 on ~4 visit`),
  pattern('MEET', 'hosted', '> his|her ~2 counterpart'),
  pattern('MEET', 'hosted', `> ${OFFICES}`),
  pattern('MEET', 'hosted', '> @official'),
  // "welcomed Mr B to the Palace", but not "to the Forum".
  pattern('MEET', 'welcomed', `> @official ~14 to|at ~4 ${SEATS}`),
  pattern('MET_BY', 'greeted', `by > ${OFFICES}|the|mr|ms|mrs|dr|his|her|h|h.`),
  pattern('MET_BY', 'welcomed', `by > ${OFFICES}|the|mr|ms|mrs|dr|his|her|h|h.`),
  pattern('MET_BY', 'welcomed', 'by > @official'),
  pattern('MET_BY', 'welcomed', `to|at ~4 ${SEATS} ~4 by > @official`),
  pattern('MEET', 'reception', '~8 for'),
  pattern('MET_BY', 'receive', 'by'),
  pattern('MET_BY', 'receive', 'at|in ~5 by'),
  pattern('MET_BY', 'brief', 'by'),
  pattern('MET_BY', 'briefed', 'on|about ~8 by > the|mr|ms|mrs|dr|its'),
  pattern('MEET', 'briefed', '> him|her|mr|ms|mrs|dr|director|minister|secretary|president|premier'),
  pattern('MEET', 'briefed', '> the president|premier|minister on|about'),
  pattern('MET_BY', 'meet', 'by'),
  pattern('MET_BY', 'met', 'on|upon|at ~4 by > the|mr|ms|mrs|dr|minister|deputy|governor|mayor'),
  pattern('MEET', 'meet', '~4 with'),
  pattern('MEET', 'meet', 'up? one-on-one|separately|respectively? with?'),
  pattern('MEET', 'meetings', 'with'),
  pattern('MEET', 'receive', '~5 call|calls|visit by|from'),
  pattern('MEET', 'receive', '~4 credentials|credence ~2 of|from'),
  pattern('MEET', 'present presents presented presenting', '~7 credentials|credence to'),
  pattern('MEET', 'talked talks', 'with|to > @official'),
  pattern('MEET', 'receive', 'in ~1 audience'),
  pattern('MEET', 'grant grants granted', '~2 audience to'),
  pattern('MEET', 'receive'),
  pattern('TRIP', 'begin', `up|off? ~5 ${TRIP_NOUNS} to|of|in|at`),
  pattern('TRIP', 'begin', '~4 programme|program|engagements in'),
  pattern('TRIP', 'begin', 'up? his|her|their ~4 visit|trip|tour'),
  pattern('TRIP', 'embark embarks embarked embarking', `on|upon ~6 ${TRIP_NOUNS} to|of`),
  pattern('TRIP', 'undertake undertakes undertook undertaken undertaking', `~7 ${TRIP_NOUNS} to`),
  pattern('TRIP', 'then', 'on to'),
  pattern('TRIP', 'come comes came', 'to > the'),
  pattern('TRIP', 'came', 'to > ~7 to|for|on'),
  pattern('TRIP', 'was were is are', 'in > ~9 to|for|from|on'),
  pattern('TRIP', 'arrive', 'in|at'),
  pattern('TRIP', 'landed lands', 'in'),
  pattern('TRIP', 'touched', 'down in'),
  pattern('TRIP', 'arrival', 'in'),
  pattern('TRIP', 'travel', 'on|onward|onwards? to'),
  pattern('LEAVE', 'go', 'back|home to'),
  pattern('LEAVE', 'travel', 'back|home to'),
  pattern('TRIP', 'go', 'on? to'),
  pattern('TRIP', 'fly', 'on? to'),
  pattern('LEAVE', 'depart', `~9 for ~5 ${TRIP_NOUNS} to`),
  pattern('LEAVE', 'depart', 'for'),
  pattern('LEAVE', 'depart', '~4 for'),
  pattern('LEAVE', 'return', 'to'),
  pattern('TRIP', 'head', '~2 to'),
  pattern('LEAD', 'lead', '~12 delegation ~14 to'),
  pattern('LEAD', 'lead', '~8 mission|team|group|party|programme|program ~4 to'),
  pattern('LEAD', 'lead', '~12 delegation'),
  pattern(
    'VISIT',
    'lead',
    '~4 leaders|officials|team|group|staff|colleagues|party|others|delegates to visit|inspect|tour|investigate',
  ),
  pattern('MEET', 'during', '~3 talks|discussion|discussions|consultations|lunch|luncheon|dinner with'),
  pattern('MEET', 'during', '~3 call|calls on|upon'),
  pattern('TRIP', 'during', `~7 ${TRIP_NOUNS} to`),
  pattern('TRIP', 'during', `his|her|their ~4 ${TRIP_NOUNS} in`),
  pattern('TRIP', 'on', `~7 ${TRIP_NOUNS} to`),
  pattern('TRIP', 'is was are were been being staying', 'currently|presently|now? in > ~8 on|for ~4 visit|trip|tour'),
  pattern('TRIP', 'is was are were', 'currently|presently|now? in > ~3 , ~3 on|for ~4 visit|trip|tour'),
  pattern('TRIP', 'part', `of his|her|their ~4 ${TRIP_NOUNS} to|in`),
  pattern(
    'TRIP',
    'part',
    `of ~3 minister's|minister’s|president's|president’s|premier's|premier’s|secretary's|secretary’s ~4 ${TRIP_NOUNS} to`,
  ),
  pattern('TRIP', 'part', `of minister|president|premier|secretary|governor|chancellor|king|prime ~6 ${TRIP_NOUNS} to`),
  pattern('TRIP', 'part', `of the former's|former’s|latter's|latter’s ~3 ${TRIP_NOUNS} to|in`),
  pattern('TRIP', 'day', `of his|her|their ~4 ${TRIP_NOUNS} to`),
  pattern('TRIP', 'day', 'of his|her|their ~4 visit|trip|tour'),
  pattern('TRIP', 'occasion', `of the former's|former’s|latter's|latter’s ~3 ${TRIP_NOUNS} to|in`),
  pattern('TRIP', 'during', `the former's|former’s|latter's|latter’s ~8 ${TRIP_NOUNS} to|in`),
  pattern('TRIP', 'after', `~7 ${TRIP_NOUNS} to`),
  pattern('TRIP', 'followed', `by ~4 ${TRIP_NOUNS} to|of|at`),
  pattern('VISIT', 'include includes included including featured', `~3 visit|visits|tour|tours to|of`),
  pattern('VISIT', 'stop stopped stops', 'at|by'),
  pattern('VISIT', 'shown guided escorted taken', 'round|around|through|over'),
  pattern('VISIT', 'shown'),
  pattern('VISIT', 'take', 'in > the|a'),
  // At the head of an item of a list only.
  pattern('VISIT', 'a', '~2 visit|tour to|of'),
  pattern('VISIT', 'take', 'a ~3 tour of|at'),
  pattern('VISIT', 'given', 'a ~3 tour of|at|around|round'),
  pattern('TRIP', 'returned', `from ~5 ${TRIP_NOUNS} to`),
  pattern('VISIT', 'wrap wraps wrapped conclude concluded end ended', 'up? ~9 with a ~2 visit|trip|tour to|of'),
  pattern('VISIT', 'drop dropped', 'by|in > at'),
  pattern('VISIT', 'visit', 'and worked|stayed in|at|with'),
  pattern('VISIT', 'visit'),
  pattern('VISIT', 'tour'),
  pattern('VISIT', 'inspect'),
  pattern('CO_CHAIR', 'co-chair'),
  pattern('CHAIR', 'chair'),
  pattern('CHAIR', 'preside', 'over|at'),
  pattern('CHAIR', 'moderate'),
  pattern('ATTEND', 'officiate', 'at|by'),
  pattern('ATTEND', 'in', 'attendance at'),
  pattern('ATTEND', 'present', 'at'),
  pattern('ATTEND', 'was were', 'at > the ~6 meeting|ceremony|forum|conference|session|dinner|banquet|reception'),
  pattern('ATTEND', 'guest', 'of honour|honor at|of'),
  pattern('SPEAK', 'speaker', 'at|of'),
  pattern('ATTEND', 'represented represents represent', '~6 at'),
  pattern('ATTEND', 'join', '~5 guests|others|people|attendees at'),
  pattern('ATTEND', 'cut', 'the ribbon at|of|for'),
  pattern('ATTEND', 'open', 'the|a|an|its|this|by'),
  pattern(
    'ATTEND',
    'opened launched unveiled inaugurated',
    '~7 by > president|prime|minister|the|mr|ms|mrs|dr|governor',
  ),
  pattern('SPEECH_BY', 'speech speeches remarks keynote', 'by'),
  pattern('JOINED_AT', 'join', 'at ~8 by'),
  pattern('ATTEND', 'participate', '~2 in'),
  pattern('ATTEND', 'take', '~1 part in'),
  pattern(
    'SPEAK',
    'deliver',
    '~8 speech|speeches|address|remarks|keynote|presentation|lecture|toast|toasts|statement ~4 at|to|during|in',
  ),
  pattern('SPEAK', 'deliver', '~8 speech|speeches|address|keynote'),
  pattern('SPEAK', 'toast', '~3 toast|toasts'),
  pattern('SPEAK', 'in', 'his|her|their ~3 speech|address|remarks|keynote at|to'),
  pattern('SPEAK', 'in', 'his|her|their ~3 speech|address|remarks|keynote ,'),
  pattern('SPEAK', 'speak', 'at|.'),
  pattern('SPEAK', 'speak', 'on|about'),
  pattern('SPEAK', 'tell', 'the'),
  pattern('SPEAK', 'address'),
  pattern('ATTEND', 'attend'),
  pattern('ATTEND', 'participate'),
  pattern('WITNESSED_BY', 'witness', 'by'),
  pattern(
    'WITNESSED_BY',
    'witnessing',
    'of|by > ~1 the|mr|ms|representatives|officials|leaders|both|president|minister',
  ),
  pattern('WITNESSED_BY', 'in', 'the presence of'),
  pattern('WITNESSED_BY', 'under', '~3 witness of|by'),
  pattern('WITNESS', 'as', 'witnesses|witness'),
  pattern('WITNESS', 'witness'),
  pattern('SIGNED_BY', 'sign', '~3 by'),
  pattern('SIGN', 'sign'),
  pattern('SIGN', 'put', 'pen to paper'),
  pattern('SIGNED_BY', 'bind', '~2 by|between'),
  pattern('SIGN', 'bind', '~1 a|an|the|two|three|four'),
  pattern('ACCOMPANIED_BY', 'accompany', 'by'),
  pattern('ACCOMPANIED_BY', 'accompany', 'on|during|at|in|to ~4 by'),
  pattern('ACCOMPANIED_BY', 'join', 'by'),
  pattern('ACCOMPANIED_BY', 'join', 'in ~2 by > the|mr|ms|mrs|dr|his|her'),
  pattern('ACCOMPANIED_BY', 'in', 'the company of'),
  pattern('ACCOMPANY', 'accompany'),
  pattern('ORGANISED_BY', 'organise', 'by'),
  pattern('ORGANISE', 'organise organises organised organize organizes organized'),
  pattern('HOST', 'host'),
  pattern('ORGANISE', 'held holds stages staged convened convenes co-hosts', 'the|a|an|its|their'),
  pattern('ATTEND', 'join'),
];

/** Verbs of saying: what follows "that" is told, not reported. */
export const TELLING_VERBS = wordSet(
  'said says say denied denies claimed claims insisted stated noted pointed stressed remarked told added believed believes hoped hopes emphasised emphasized reiterated recalled mentioned explained announced indicated opined suggested',
);

/** Behind a verb of telling: it says when or where somebody spoke, and of itself tells nothing. */
export const BEHIND_MERE_SPEAKING = wordSet('after when while at in during on before following to , . by upon');
