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
   * optional; behind `>` words only look ahead; at `@official` a person with a title stands, at `@name` a capital. */
  readonly rest: readonly string[];
}

export const TALKS =
  'talk|talks|meeting|meetings|discussion|discussions|consultation|consultations|dialogue|dialogues|bilateral|exchange|exchanges|conversation|conversations|breakfast|lunch|luncheon|dinner|audience|audiences|tea|pull-aside|session|sessions|get-together|interaction|interactions|deliberations|negotiations';
/** Words of time and place that stand between a verb and what belongs to it. */
export const WHEN =
  'today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|this|last|on|here|recently|early|late|safely';
export const OFFICES = 'prime|president|premier|foreign|minister|deputy|vice|ambassador|governor';
/** Where heads of state and ministers receive. */
export const SEATS = 'house|palace|residence|office|chancellery|castle|headquarters|ministry|villa';
export const TRIP_NOUNS = 'visit|trip|tour|mission|journey';

/** `verb` is a lemma of `FORMS`, or its forms themselves. */
export function pattern(kind: ActionKind, verb: string, rest = ''): ActionPattern {
  return { kind, verbs: new Set((FORMS[verb] ?? verb).split(' ')), rest: rest === '' ? [] : rest.split(' ') };
}
