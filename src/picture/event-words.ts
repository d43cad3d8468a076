import { foldName } from '../domain/names.ts';

/** Words that any event may bear: a name of these alone tells none from another. */
const GENERIC = new Set(
  'a an and at for in of on the to after annual banquet briefing celebration ceremony closing conference dinner event exchange exhibition first forum gala gathering inauguration inaugural joint launch lunch luncheon meeting meetings official opening party plenary press reception roundtable second seminar session sessions signing summit symposium talks third unveiling visit welcome welcoming working workshop'.split(
    ' ',
  ),
);
const GENERIC_HAN =
  /^(?:第[一二三四五六七八九十百\d]+[屆届次]|歡迎|欢迎|開幕|开幕|閉幕|闭幕|簽約|签约|簽署|签署|啟動|启动|揭牌|工作|全體|全体|聯席|联席|座談|座谈|交流|新聞|新闻|發布|发布|會議|会议|會晤|会晤|論壇|论坛|晚宴|午宴|宴會|宴会|酒會|酒会|儀式|仪式|典禮|典礼|活動|活动|會|会|大|的)+$/u;

/** Does the name tell this event from others of its kind? "Welcome Dinner" does not. */
export function isDistinct(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return !words.every((word) => word === '' || GENERIC.has(word)) && !GENERIC_HAN.test(foldName(name));
}

/** Is one folded name a part of the other? Short ones are parts of too many. */
export function isPart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= (isHan(short) ? 4 : 10) && long.includes(short);
}

export const isHan = (name: string) => /\p{Script=Han}/u.test(name);
