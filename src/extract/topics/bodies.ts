import type { Span } from '../../domain/statement.ts';

/** Words around a term that may make it part of a title or a body's name. */
const REACH = 60;

const SMALL = '(?!(?:on|in|about|concerning|regarding|between|with|by|to|from|at)\\b)';
const BEFORE = new RegExp(
  `\\b(?:ministry|minister|secretary|undersecretary|commissioner|director|directorate|director-general|head|chief|permanent secretary|department|bureau|chamber|office|commission|committee|administration|agency|council|board|authority|school|faculty|institute|university|college|academy|association|federation|union|museum|chairman|chairperson|president|spokesman)\\s+(?:of|for)\\s+(?:${SMALL}[\\p{L}&-]+,?\\s+){0,5}$`,
  'iu',
);
const AFTER = new RegExp(
  `^(?:,?\\s+${SMALL}(?!for\\b|of\\b)[\\p{L}&-]+){0,3}?\\s+(?:bureau|board|authority|council|department|ministry|association|corporation|bank|company|university|institute|college|academy|agency|secretariat|chamber|centre|center|laboratory|office|school|foundation|fund|hub|minister|secretary|commissioner|director|park|museum)\\b`,
  'iu',
);
/** Around a term of running text: those who deal with it, no matter of a meeting. */
const PEOPLE_AFTER =
  /^\)?(?:\s*\([^()\s]{1,12}\))?\s+(?:(?:and\s+)?[\p{L}-]+\s+)?(?:officials?|officers?|ministers?|compan(?:y|ies)|firms?|enterprises?|leaders?|experts?|attach[ée]s?|representatives?|personnel|practitioners?)\b/iu;
const PEOPLE_BEFORE = new RegExp(
  `\\b(?:stakeholders|representatives|members|leaders|practitioners|personnel|people|experts|professionals|companies|enterprises)\\s+(?:of|from|in)\\s+(?:${SMALL}[\\p{L}&-]+,?\\s+){0,5}$`,
  'iu',
);
const GOES_ON = '(?!合作|交流|領域|领域|方面|問題|问题|議題|议题|事宜|工作|[等的與与和])';
const HAN_AFTER = new RegExp(
  `^(?:${GOES_ON}\\p{Script=Han}){0,7}?(?:[局署部廳厅處处院校園园館馆司]|[會会](?![議议談谈面晤見见])|大學|大学|公司|集團|集团|銀行|银行|中心|主任|官員|官员|企業|企业)`,
  'u',
);

/** Does a term belong to a title or to the name of a body ("Secretary for Finance", "Tourism Board", 財政及金融局)? */
export function isOfBody(text: string, term: Span): boolean {
  const before = text.slice(Math.max(0, term.start - REACH), term.start);
  const after = text.slice(term.end, term.end + REACH);
  return BEFORE.test(before) || AFTER.test(after) || HAN_AFTER.test(after);
}

/** Does running text speak of those who deal with it ("technology companies", "leaders of finance")? */
export function isOfPeople(text: string, term: Span): boolean {
  const before = text.slice(Math.max(0, term.start - REACH), term.start);
  return PEOPLE_BEFORE.test(before) || PEOPLE_AFTER.test(text.slice(term.end, term.end + REACH));
}
