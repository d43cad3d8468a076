/** The shapes of dates, as sources of regular expressions; `src/sources/dates` reads what they hold. */

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? ?)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** `4 June`, `June 4`, without a year. */
export const DAY_MONTH = `(?:${DAY} ${MONTH}|${MONTH} ${DAY})`;
/** `4 June 2025`, `Friday, June 4, 2025`. */
export const ENGLISH_DATE = `${WEEKDAY}(?:${DAY} ${MONTH},? \\d{4}|${MONTH} ${DAY},? \\d{4})`;
/** `2025-06-04`, also with slashes or full stops. */
export const NUMERIC_DATE = '\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}';
/** `2024年9月1日（星期日）`. */
export const CHINESE_DATE = '\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日(?: ?[（(]?(?:星期|周|週)[一二三四五六日天][)）]?)?';
/** `二〇二四年九月一日`, `中華民國113年9月1日`: years in words, or counted from 1912 as in Taiwan. */
export const OTHER_CHINESE_DATE =
  '(?:[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|(?<!\\d)1\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日)';
/** `12/03/2025`: ambiguous unless one part is above 12 or both are equal. */
export const SLASHED_DATE = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}';
export const TIME =
  '(?:,? ?(?:at )?\\d{1,2}[:：.]\\d{2}(?:[:：]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,5}\\)?)?)?';

/** Words that state that what follows is the day of publication. */
export const PUBLISHED =
  '(?:(?:date (?:of (?:issue|release|publication))?|date|publication date|release date|press release date|published|posted|issued|released|for release|for immediate release)(?: on)?|(?:發布|发布|發佈|發稿|发稿|刊登|公布|公佈)(?:時間|时间|日期)|日期|時間|时间)';

const ANY_DATE = [ENGLISH_DATE, CHINESE_DATE, OTHER_CHINESE_DATE, SLASHED_DATE].join('|');
/** Without a back reference, so that it can be put into other patterns. */
export const FULL_DATE = `(?:${ANY_DATE}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})`;
