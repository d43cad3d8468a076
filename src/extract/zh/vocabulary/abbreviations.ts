import { wordSet } from './words.ts';

/** Lands that are one city. */
export const CITY_STATES = wordSet('新加坡 摩纳哥 梵蒂冈');

/** How those write who are at home there: "our country" is that land. */
export const AT_HOME: readonly (readonly [land: string, words: RegExp])[] = [
  ['新加坡', /亚细安|狮城|新(?:中|马|印|美|日|泰|越|澳)(?:两国|关系|双边|合作)|新总理|新外长|总理公署/u],
];

/** Cities that hotels and talks elsewhere are called after. */
export const BRANDS = wordSet('香格里拉');

/** What one character stands for behind a verb of travel or 在: "抵京", "返港", "在沪". */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['京', '北京'],
  ['沪', '上海'],
  ['津', '天津'],
  ['渝', '重庆'],
  ['港', '香港'],
  ['澳', '澳门'],
  ['穗', '广州'],
  ['蓉', '成都'],
  ['甬', '宁波'],
  ['榕', '福州'],
  ['邕', '南宁'],
  ['杭', '杭州'],
  ['深', '深圳'],
  ['汉', '武汉'],
  ['厦', '厦门'],
  ['本港', '香港'],
  ['本澳', '澳门'],
]);
