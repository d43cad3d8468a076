/** How a text tells a time; what day that is, is known only in its place of the story. */
export type TimeWords =
  | {
      readonly kind: 'CALENDAR';
      readonly year: Year;
      readonly month: Month;
      readonly day: number | null;
      readonly until: { readonly month: number | null; readonly day: number } | null;
      /** It has been. */
      readonly past?: true;
    }
  | { readonly kind: 'FROM_TODAY'; readonly days: number }
  | { readonly kind: 'FROM_TOLD'; readonly days: number }
  | { readonly kind: 'WEEKDAY'; readonly week: number | null; readonly weekday: number }
  | { readonly kind: 'VAGUE'; readonly past: boolean | null };

/** A number, or how many years or months from that of publication; null where it is not said. */
export type Year = number | { readonly offset: number } | null;
export type Month = number | { readonly offset: number } | null;

export interface TimeMatch {
  readonly length: number;
  readonly time: TimeWords;
}

const DIGITS = '零一二三四五六七八九';
const SMALL = '(?:[0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
const YEAR = '([0-9]{4}|[〇零一二三四五六七八九]{4}|今|去|明|前|本) ?年';
const UNTIL = `(?: ?(?:至|到|-|—|–|~|～|－) ?(?:(${SMALL}) ?月 ?)?(${SMALL}) ?[日号])?`;
const IS_SPAN = '(?!\\p{Script=Han}?(?:行程|之行|访问|会期|假期|内|游)|后)';

const CALENDAR = new RegExp(
  `(?:${YEAR} ?)?(?:(${SMALL}|本|上|下|同|上个|下个) ?月)(?:(?:初|底|中旬|上旬|下旬)|(?: ?(${SMALL}) ?(?:[日号]|(?=(?:至|-|—|–|~|～)[0-9一二三十])))${UNTIL})?`,
  'uy',
);
const DAY = new RegExp(
  `([0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九](?=日(?:[上下中傍]|[早晚凌午]|举[行办]|召开|开幕|启程|抵达|率[领团]|前[往赴]|会[见晤面]|出席))) ?(?:[日号]|(?=至[0-9]{1,2}日))${UNTIL}${IS_SPAN}`,
  'uy',
);
const TODAY = new RegExp(
  `(今|昨|前|明|后)(?:[（(]?(?:${SMALL}月)?${SMALL}(?:日)?[)）]|)(?:日|天|晨|早|午|晚|夜)|(今|昨|明)[（(](?:${SMALL}月)?${SMALL}日?[)）]`,
  'uy',
);
/** "日前（21日）": a day of this month or the last. */
const LATELY = new RegExp(`(?:日前|早前)[（(](?:(${SMALL})月)?(${SMALL})日?[)）]`, 'uy');
const TOLD =
  /(翌|次|第二(?![日天](?:的?(?:行程|考察|访问|活动|会议|议程|赛程|调研)))|隔|当|同|即)(?:日|天)|同一天|当晚|同晚|翌晨/uy;
const WEEK = /(本|这|这个|上|上个|下|下个)?(?:周|星期|礼拜)([一二三四五六日天])(?![年刊报边围])/uy;
const VAGUE = new RegExp(
  `${YEAR}(?:初|底|中(?![国外马日韩美俄新老英法德意西葡柬越泰缅印巴哈吉塔乌阿沙埃非欧拉东亚澳加墨智秘古蒙朝希])|年初|年底)?|上周|上星期|上月|上个月|上届|下周|下星期|下月|下个月|近年|[0-9一二两三四五六七八九十]{1,3}年前|年前`,
  'uy',
);

/** The words of time that begin here. */
export function timeAt(text: string, at: number): TimeMatch | null {
  if (!/[0-9一二三四五六七八九十廿零〇今昨明前后去本翌次第隔当同即这上下周星礼近年两日早]/u.test(text.charAt(at)))
    return null;
  return (
    calendarAt(text, at) ??
    dayAt(text, at) ??
    latelyAt(text, at) ??
    todayAt(text, at) ??
    toldAt(text, at) ??
    weekAt(text, at) ??
    vagueAt(text, at)
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function calendarAt(text: string, at: number): TimeMatch | null {
  const match = matchAt(CALENDAR, text, at);
  if (!match || isCounted(text, at)) return null;
  const [all, year, month = '', day, untilMonth, untilDay] = match;
  const until =
    untilDay === undefined
      ? null
      : { month: untilMonth === undefined ? null : number(untilMonth), day: number(untilDay) };
  return {
    length: all.length,
    time: {
      kind: 'CALENDAR',
      year: yearOf(year),
      month: monthOf(month),
      day: day === undefined ? null : number(day),
      until,
    },
  };
}

// "为期3日", "一连5日", "展开5日访问": days that are counted.
function isCounted(text: string, at: number): boolean {
  return /(?:[期连共约近第过逾内每0-9一二三四五六七八九十]|[长多]达|继续|展开|开展|结束|完成)$/u.test(
    text.slice(Math.max(0, at - 2), at),
  );
}

function dayAt(text: string, at: number): TimeMatch | null {
  const match = matchAt(DAY, text, at);
  if (!match || isCounted(text, at) || number(match[1] ?? '') > 31) return null;
  const until =
    match[3] === undefined ? null : { month: match[2] === undefined ? null : number(match[2]), day: number(match[3]) };
  return {
    length: match[0].length,
    time: { kind: 'CALENDAR', year: null, month: null, day: number(match[1] ?? ''), until },
  };
}

function latelyAt(text: string, at: number): TimeMatch | null {
  const match = matchAt(LATELY, text, at);
  if (!match || number(match[2] ?? '') > 31) return null;
  const month = match[1] === undefined ? null : number(match[1]);
  return {
    length: match[0].length,
    time: { kind: 'CALENDAR', year: null, month, day: number(match[2] ?? ''), until: null, past: true },
  };
}

/** "昨展开访问": one character, before what was done. */
const BARE_DAY =
  /^[今昨](?=展开|开展|抵|赴|出席|会见|会晤|会面|访|到访|率|启程|前往|参观|拜会|拜访|考察|签署|主持|继续|结束|宣布|返|离|接见|与|在)/u;
const OF_NOW = /[现如至当迄古而]/u;

const FROM_TODAY: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 明: 1, 后: 2 };

function todayAt(text: string, at: number): TimeMatch | null {
  const match = matchAt(TODAY, text, at);
  if (!match && BARE_DAY.test(text.slice(at, at + 4)) && !OF_NOW.test(text.charAt(at - 1)))
    return { length: 1, time: { kind: 'FROM_TODAY', days: FROM_TODAY[text.charAt(at)] ?? 0 } };
  const days = FROM_TODAY[match?.[1] ?? match?.[2] ?? ''];
  if (
    !match ||
    days === undefined ||
    (/^[前后明]/u.test(match[0]) && /[午晚夜早晨]$/u.test(match[0]) && match[0] !== '明早' && match[0] !== '明晚')
  )
    return null;
  return { length: match[0].length, time: { kind: 'FROM_TODAY', days } };
}

function toldAt(text: string, at: number): TimeMatch | null {
  const match = matchAt(TOLD, text, at);
  if (!match) return null;
  return { length: match[0].length, time: { kind: 'FROM_TOLD', days: /^(?:翌|次|第二|隔)/u.test(match[0]) ? 1 : 0 } };
}

function weekAt(text: string, at: number): TimeMatch | null {
  const match = matchAt(WEEK, text, at);
  if (!match) return null;
  const week = match[1] === undefined ? null : match[1].startsWith('上') ? -1 : match[1].startsWith('下') ? 1 : 0;
  return {
    length: match[0].length,
    time: { kind: 'WEEKDAY', week, weekday: '日一二三四五六'.indexOf((match[2] ?? '').replace('天', '日')) },
  };
}

function vagueAt(text: string, at: number): TimeMatch | null {
  const match = matchAt(VAGUE, text, at);
  return match ? { length: match[0].length, time: { kind: 'VAGUE', past: isPast(match[0]) } } : null;
}

/** "今年" says neither; a year by its number is one gone by, where no word of the future stands. */
function isPast(words: string): boolean | null {
  if (/^[今本]年/u.test(words)) return null;
  return /^(?:去|前|上|近|年|[0-9〇零一二三四五六七八九]{4} ?年|.+年前)/u.test(words);
}

const OFFSETS: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  去: -1,
  前: -2,
  明: 1,
  上: -1,
  上个: -1,
  下: 1,
  下个: 1,
  同: 0,
};

function yearOf(text: string | undefined): Year {
  if (text === undefined) return null;
  const offset = OFFSETS[text];
  if (offset !== undefined) return { offset };
  return Number([...text].map((c) => (c === '〇' ? 0 : /[0-9]/u.test(c) ? c : DIGITS.indexOf(c))).join(''));
}

function monthOf(text: string): Month {
  const offset = OFFSETS[text];
  return offset === undefined ? number(text) : { offset };
}

/** 1 to 39, in either way of writing. */
function number(text: string): number {
  if (/^[0-9]/u.test(text)) return Number(text);
  const [tens, ones = ''] = text.startsWith('廿')
    ? ['二', text.slice(1)]
    : text.includes('十')
      ? text.split('十')
      : ['零', text];
  return (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
