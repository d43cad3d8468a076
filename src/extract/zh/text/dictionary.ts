import { BODY_HEADS, VENUE_HEADS } from '../vocabulary/bodies.ts';
import { GRAMMAR, PLAIN_WORDS } from '../vocabulary/grammar.ts';
import { AGREEMENT_HEADS, EVENT_HEADS } from '../vocabulary/occasions.ts';
import { GROUP_TITLES, HONORIFICS, RANKS, TITLE_HEADS } from '../vocabulary/titles.ts';
import { type Act, VERBS } from '../vocabulary/verbs.ts';
import { foldHan } from './fold.ts';

export type WordKind =
  | 'TITLE'
  | 'RANK'
  | 'GROUP'
  | 'HONORIFIC'
  | 'BODY'
  | 'EVENT'
  | 'AGREEMENT'
  | 'VERB'
  | 'GRAMMAR'
  | 'PLAIN';

export interface Word {
  readonly text: string;
  readonly kind: WordKind;
  readonly act?: Act;
}

/** All words of the vocabulary by their first character, the longest first. */
const WORDS: ReadonlyMap<string, readonly Word[]> = byFirst();

function byFirst(): Map<string, Word[]> {
  const kinds = new Map<string, Word>();
  const add = (kind: WordKind, list: Iterable<string>) => {
    for (const raw of list) {
      const text = foldHan(raw);
      if (!kinds.has(text)) kinds.set(text, { text, kind });
    }
  };
  for (const [raw, act] of VERBS) {
    const text = foldHan(raw);
    if (!kinds.has(text)) kinds.set(text, { text, kind: 'VERB', act });
  }
  add('TITLE', TITLE_HEADS);
  add('GROUP', GROUP_TITLES);
  add('HONORIFIC', HONORIFICS);
  add('RANK', RANKS);
  add('EVENT', EVENT_HEADS.keys());
  add('BODY', [...BODY_HEADS, ...VENUE_HEADS]);
  add('AGREEMENT', AGREEMENT_HEADS);
  add('GRAMMAR', GRAMMAR);
  add(
    'PLAIN',
    PLAIN_WORDS.filter((word) => word.length > 1),
  );
  const first = new Map<string, Word[]>();
  for (const word of kinds.values()) first.set(word.text.charAt(0), [...(first.get(word.text.charAt(0)) ?? []), word]);
  for (const list of first.values()) list.sort((a, b) => b.text.length - a.text.length);
  return first;
}

/** "随行政长官" begins with no "随行": words that are none before these characters. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['随行', '政'],
  ['同行', '业政'],
  ['会同', '学'],
  ['访港', '口'],
  ['对台', '湾'],
  ['来港', '口'],
  ['城市', '长'],
  ['在内', '蒙地'],
  ['会前', '往'],
  ['与会', '长'],
  ['并与会', '长'],
  ['将与会', '长'],
  ['中共', '同识'],
  ['外长会', '见晤谈面商同'],
  ['财长会', '见晤谈面商同'],
  ['防长会', '见晤谈面商同'],
  ['部长会', '见晤谈面商同'],
  ['还会', '见晤'],
  ['并会', '见晤谈面'],
  ['及其', '他它'],
  ['与其', '他它进举座会'],
  ['将军', '澳帽'],
  ['举行座谈', '会'],
  ['进行座谈', '会'],
  ['都会', '见晤'],
  ['亦会', '见晤'],
  ['也会', '见晤'],
  ['的有', '组限关效机力利着意序色用益所'],
  ['深入', '的而考调察访走参会座交贯实推探了学研开打领落沟讨发人细宣挖介阐对合浅广持谋思分'],
]);

/** "监察委员会": a title of members that goes on as the body is none; "委员会见" is one. */
const OF_MEMBERS = /(?:委员|理事|董事|监事|议员)$/u;
const MEETS = /^会(?![见晤谈面商同])/u;

function isOfBody({ kind, text: word }: Word, text: string, end: number): boolean {
  return kind === 'TITLE' && OF_MEMBERS.test(word) && MEETS.test(text.slice(end, end + 2));
}

/** "公安局长": the last character of the body begins the title of its head. */
function isOfHead({ kind, text: word }: Word, text: string, end: number): boolean {
  return kind === 'BODY' && word.length > 1 && text.charAt(end) === '长' && /[局厅部署处院司]$/u.test(word);
}

/** The longest word of the vocabulary that begins here. */
export function wordAt(text: string, at: number): Word | null {
  for (const word of WORDS.get(text.charAt(at)) ?? [])
    if (
      text.startsWith(word.text, at) &&
      !isOfBody(word, text, at + word.text.length) &&
      !isOfHead(word, text, at + word.text.length) &&
      !(OTHERWISE.get(word.text) ?? '').includes(text.charAt(at + word.text.length) || ' ')
    )
      return word;
  return null;
}
