import { readdir } from 'node:fs/promises';
import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { aliasesOf, editionsOf, golden, pairsOf, told } from './support.ts';
import { MEETING_EN, MEETING_ZH, OTHER_ZH, SHORT_ZH } from './worlds.ts';

const toSimplified = Converter({ from: 'hk', to: 'cn' });
const english = told('a', MEETING_EN);
const chinese = told('b', MEETING_ZH);
const other = told('c', OTHER_ZH);

test('an English and a Chinese edition are one release, with the names of its persons', () => {
  const [pair] = editionsOf(english, chinese);
  expect(pair?.languages).toEqual(['en', 'zh']);
  expect(pair?.score).toBeGreaterThan(0.9);
  expect(aliasesOf(pair?.aliases ?? [], 'Person')).toEqual([
    'Person Cheng Ka-yee = 鄭嘉儀',
    'Person Lau Wai-ming = 劉偉明',
    'Person Sun Yulan = 孫玉蘭',
  ]);
});

test('of all releases of a corpus, published on one day, only the two editions are one', async () => {
  const folder = new URL('../golden/releases/chinese/', import.meta.url);
  const ids = (await readdir(folder)).filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4));
  const releases = await Promise.all(ids.map((id) => golden(id, '2025-06-17')));
  expect(releases.length).toBeGreaterThan(10);
  expect(pairsOf(...releases, english, other)).toEqual(['p-luozhou-robotics-centre-en = p-luozhou-robotics-centre-zh']);
});

test('two stories of one day and publisher, with the same mayor, are two', () => {
  expect(pairsOf(english, other)).toEqual([]);
});

test('two meetings of one mayor with guests of two cities are two, also where the names of the guests cannot be read', () => {
  const meeting = (city: string) =>
    told(
      'a',
      `The Mayor of Haikang, Mr Lau Wai-ming, met with the Mayor of ${city}, Ms Ann Bell, in Haikang today (June 17).`,
    );
  const almira = told('b', '海康市市長劉偉明今日（六月十七日）在海康與阿爾米拉港市市長安·貝爾會面。');
  expect(pairsOf(meeting('Port Almira'), almira)).toEqual(['a = b']);
  expect(pairsOf(meeting('Tessel Bay'), almira)).toEqual([]);
});

test('two visits of one official are two; numbers that both give tell that they are one', () => {
  const visit = 'The Mayor of Haikang, Mr Lau Wai-ming, visited the Haikang Harbour Museum in Haikang today (June 17).';
  const other = '海康市市長劉偉明今日（六月十七日）在海康參觀海康科學園。';
  expect(pairsOf(told('a', visit), told('b', other))).toEqual([]);
  expect(pairsOf(told('a', `${visit} Issued at 18:45`), told('b', `${other}\n18時45分`))).toEqual(['a = b']);
});

test('of three candidates the one that tells the same is taken', () => {
  expect(pairsOf(english, chinese, other)).toEqual(['a = b']);
  expect(pairsOf(other, english, told('d', SHORT_ZH), chinese)).toEqual(['a = b']);
});

test('where one edition tells more, what both tell gives names', () => {
  const [pair] = editionsOf(english, told('b', SHORT_ZH));
  expect(pair?.features.statements).toBeLessThan(1);
  expect(aliasesOf(pair?.aliases ?? [], 'Person')).toHaveLength(3);
  expect(aliasesOf(pair?.aliases ?? []).join()).not.toContain('Museum');
});

test('the same names on another day are another release', () => {
  const later = MEETING_ZH.replace('六月十七日', '六月二十日');
  expect(pairsOf(english, told('b', later, { publishedOn: '2025-06-20' }))).toEqual([]);
  const next = MEETING_ZH.replace('六月十七日', '六月十八日');
  expect(pairsOf(english, told('b', next, { publishedOn: '2025-06-18' }))).toEqual([]);
});

test('an edition may come out a day later; not two', () => {
  const published = (publishedOn: string) =>
    told('b', MEETING_ZH.replace('今日（六月十七日）', '六月十七日'), { publishedOn });
  expect(pairsOf(english, published('2025-06-18'))).toEqual(['a = b']);
  expect(pairsOf(english, published('2025-06-19'))).toEqual([]);
});

test('never two of one language, of two publishers, or without a day', () => {
  expect(pairsOf(english, told('b', MEETING_EN))).toEqual([]);
  expect(pairsOf(chinese, told('a', toSimplified(MEETING_ZH)))).toEqual([]);
  expect(pairsOf(english, told('b', MEETING_ZH, { publisher: 'Jinhe Government' }))).toEqual([]);
  expect(pairsOf(english, told('b', MEETING_ZH, { publishedOn: '2025-06' }))).toEqual([]);
});

test('a Chinese edition in both scripts does not leave the partner open', () => {
  expect(pairsOf(english, chinese, told('b2', toSimplified(MEETING_ZH)))).toEqual(['a = b']);
});

test('the order of the releases does not matter', () => {
  const all = [english, chinese, other, told('d', SHORT_ZH), told('e', toSimplified(MEETING_ZH))];
  expect(editionsOf(...[...all].reverse())).toEqual(editionsOf(...all));
});
