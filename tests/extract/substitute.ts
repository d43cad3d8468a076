/** Puts other people, cities and dates into a text, word for word, so that reading it cannot rest on knowing the old ones. */

/** Old → new. A name stands for itself alone: "Chan" for what is left of "Mr Chan" after the full names. */
const NAMES: Readonly<Record<string, string>> = {
  // People, by their full names and by what the texts call them afterwards.
  'Chan Kwok-ki': 'Leung Siu-fai',
  'Chan Kwok-kei': 'Leung Siu-fay',
  Chan: 'Leung',
  Cheng: 'Duan',
  Sun: 'Ngai',
  'Yuan Jiajun': 'Peng Shulin',
  'Li Jiachao': 'Tao Wenbin',
  'Hu Henghua': 'Qian Dexing',
  'Wang Linggui': 'Shao Kaiming',
  'Li Mingqing': 'Tao Ruifeng',
  'Yau Ying-wah': 'Poon Chi-keung',
  'Sun Dong': 'Meng Xu',
  'Hu Jianming': 'Qian Zhiqiang',
  'Lu Hong': 'Bai Yun',
  'Luo Lin': 'Kang Jie',
  'Zhang Guozhi': 'Xue Haitao',
  'Xi Jinping': 'Fan Zhongyi',
  'Long Fan': 'Mao Kun',
  'Su Si': 'Gong Li',
  'Zhong Nanshan': 'Jiang Beihai',
  'Cheng Fubo': 'Duan Guangming',
  'Li Huanchun': 'Yin Xiuying',
  'Chris Sun': 'Peter Ngai',
  'Lilian Cheong': 'Audrey Siu',
  'Zhang Xin': 'Xue Bo',
  'Sun Zhiyang': 'Ngai Zhenhua',
  'Tang Ping-keung': 'Mak Tin-lok',
  'Lam Sai-hung': 'Fung Yiu-ming',
  'Xu Qin': 'Shi Lei',
  'Wu Wenge': 'Hao Jianjun',
  'Guo Yuehua': 'Gu Shaohua',
  'Wang Hesheng': 'Shao Tianyou',
  'Chen Jie': 'Lei Hao',
  // Places, each to one of its own kind, so that provinces still hold their cities.
  Chongqing: 'Wuhan',
  Harbin: 'Kunming',
  Heilongjiang: 'Yunnan',
  Shanghai: 'Dalian',
  Guangzhou: 'Fuzhou',
  Guangdong: 'Fujian',
  Huizhou: 'Quanzhou',
  // The register knows where this one is.
  'Yuzhou Hotel': 'Luojia Hotel',
};

/** Weeks, so that a day of the week stays right, and days that follow each other still do. */
const SHIFT_DAYS = 56;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const OLD_NAMES = Object.keys(NAMES).sort((a, b) => b.length - a.length);
const NAME = new RegExp(`(?<!\\p{L})(?:${OLD_NAMES.join('|')})(?!\\p{L})`, 'gu');
const SPOKEN_DAY = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2})\\b(?:, (\\d{4}))?`, 'gu');
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/gu;

/** @param year of the days that are said without one */
export function substitute(text: string, year: number): string {
  return text
    .replace(NAME, (name) => NAMES[name] ?? name)
    .replace(ISO_DAY, (_all, y: string, m: string, d: string) => shifted(Number(y), Number(m), Number(d)).iso)
    .replace(SPOKEN_DAY, (_all, month: string, day: string, given?: string) => {
      const at = shifted(Number(given ?? year), MONTHS.indexOf(month) + 1, Number(day));
      return given === undefined ? at.spoken : `${at.spoken}, ${at.year}`;
    });
}

/** The same for every text within a value of JSON. */
export function substituteAll(value: unknown, year: number): unknown {
  if (typeof value === 'string') return substitute(value, year);
  if (Array.isArray(value)) return value.map((item) => substituteAll(item, year));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substituteAll(item, year)]));
}

function shifted(year: number, month: number, day: number) {
  const at = new Date(Date.UTC(year, month - 1, day + SHIFT_DAYS));
  return {
    iso: at.toISOString().slice(0, 10),
    spoken: `${MONTHS[at.getUTCMonth()]} ${at.getUTCDate()}`,
    year: at.getUTCFullYear(),
  };
}
