import type { RegisterPost } from './register.ts';
import { readTitle } from './titles.ts';

/** Ranks that as a rule several hold at a time, unless the next words say of what: "Under Secretary for Security" is one. */
const RANKS = /^(?:vice|deputy|second|assistant|associate|co|joint|honorary|visiting|emeritus|alternate)\b/iu;
const RANKS_HAN = /副|^(?:助理|联席|聯席|名誉|名譽|荣誉|榮譽|候补|候補|客座|第[二三四五])/u;

/** First among their kind: one at a time, though their titles say "vice". */
const FIRST = /^(?:(?:executive|first) (?:vice|deputy) )(?:mayor|governor|premier|prime minister|minister)\b/iu;
const FIRST_HAN = /(?:常务|常務|第一)副(?:市长|市長|省长|省長|区长|區長|县长|縣長|州长|部长|部長|总理|總理|首相)$/u;

/** Heads of titles that many bear: the last word before "of", "for", "to", "at", "in" or a comma. */
const HEADS = new Set(
  `member members adviser advisers advisor advisors counsellor counselor councillor councilor councilman delegate
  representative academician fellow professor lecturer scholar researcher scientist engineer expert economist
  lawmaker legislator senator parliamentarian mp mep judge justice lawyer counsel consul attache officer official
  partner manager consultant spokesman spokeswoman spokesperson co-chair co-chairman co-founder founder vice-chair
  vice-chairman vice-president vice-minister vice-governor vice-mayor vice-chancellor vice-premier analyst specialist
  envoy athlete artist author conductor designer architect entrepreneur businessman businesswoman investor staff leader
  aide assistant deputy trustee non-official magistrate superintendent inspector interpreter translator alderman
  whip backbencher`.split(/\s+/u),
);

/** Whole titles that the rules about words get wrong. */
const SINGLE =
  /^(?:under|deputy chief|deputy financial) secretary\b|^(?:chief justice|chief (?:legal|financial|operating|executive) officer|general manager|speaker|managing director|prime minister's representative|commanding officer)/iu;
const SEVERAL =
  /^(?:state councill?or|(?:senior )?minister of state|(?:senior )?parliamentary secretary|minister in the|executive director|non-executive director|independent director|principal assistant|standing committee)/iu;

const HEADS_HAN =
  /(?:委员|委員|成员|成員|代表|议员|議員|顾问|顧問|院士|教授|助理|参赞|參贊|理事|董事|常委|法官|律师|律師|研究员|研究員|领事|領事|发言人|發言人|经理|經理|专家|專家|工程师|工程師|科学家|科學家|秘书|秘書|合伙人|合夥人|创始人|創始人|创办人|創辦人|督察|警司|政务主任|政務主任|国务委员|國務委員|特使|校董|讲师|講師)$/u;
const SINGLE_HAN =
  /(?<!副)(?:总领事|總領事|总经理|總經理|总代表|總代表|常驻代表|常駐代表|首席代表|首席法官|(?:政务|政務|财政|財政|律政)司副司[长長])$/u;

/**
 * Can but one person at a time hold the office of this title in full right? True for "Mayor", "Acting Mayor" (the office is
 * the same), "Secretary for Security", "Under Secretary for Security", 市长; false for "Vice Mayor", "Member of …", 副市长.
 * A post of the register says it itself where its title does not (`seats`).
 */
export function isSingleSeat(post: string | Pick<RegisterPost, 'name' | 'seats'>): boolean {
  if (typeof post === 'string') return isSingle(readTitle(post).title);
  return post.seats === undefined ? isSingleSeat(post.name) : post.seats === 1;
}

function isSingle(title: string): boolean {
  const plain = title.replace(/^(?:the|former|ex-|late|then)[\s-]*/iu, '').trim();
  if (/\p{Script=Han}/u.test(plain)) return isSingleHan(plain);
  if (SINGLE.test(plain) || FIRST.test(plain)) return true;
  if (SEVERAL.test(plain) || RANKS.test(plain)) return false;
  const [head = ''] = plain.split(/,|\s(?:of|for|to|at|in|on)\s/iu);
  return !HEADS.has(head.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '');
}

function isSingleHan(title: string): boolean {
  if (FIRST_HAN.test(title) || SINGLE_HAN.test(title)) return true;
  return !RANKS_HAN.test(title) && !HEADS_HAN.test(title);
}
