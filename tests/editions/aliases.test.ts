import { describe, expect, test } from 'vitest';
import type { AliasPair, EditionPair } from '../../src/editions/index.ts';
import { aliasesOf, editionsOf, golden, told } from './support.ts';

describe('the golden editions', async () => {
  const releases = [
    await golden('p-luozhou-robotics-centre-en', '2025-06-17'),
    await golden('p-luozhou-robotics-centre-zh', '2025-06-17'),
  ];
  const [pair] = editionsOf(...releases);
  const aliases = pair?.aliases ?? [];

  test('give all their persons, bodies and posts', () => {
    expect(aliasesOf(aliases, 'Person')).toEqual([
      'Person Au-yeung Wai-shan = 歐陽慧珊',
      'Person Fang Xiaolan = 方曉嵐',
      'Person Luk Sze-yuen = 陸思源',
      'Person Nie Weixin = 聶維新',
    ]);
    expect(aliasesOf(aliases, 'Organisation')).toEqual([
      'Organisation Haikang Polytechnic University = 海康理工大學',
      'Organisation Innovation and Technology Bureau = 創新科技局',
      'Organisation Luozhou = 洛洲市',
      'Organisation Luozhou Municipal Science and Technology Bureau = 洛洲市科學技術局',
      'Organisation Qinglan Robotics Company Limited = 青嵐機械人有限公司',
    ]);
    expect(aliasesOf(aliases, 'Post')).toContain('Post Vice Mayor = 副市長');
    expect(aliasesOf(aliases, 'Place')).toEqual(['Place Haikang = 海康', 'Place Luozhou = 洛洲']);
  });

  test('every pair rests on statements of both releases, and its mentions are words of them', () => {
    for (const alias of aliases) {
      expect(alias.statements.length).toBeGreaterThan(0);
      for (const [left, right] of alias.statements) expect(typesOf(pair, left, right)).toHaveLength(1);
      expect(textOf(pair, alias, 'left')).toMatch(/\p{Script=Latin}/u);
      expect(textOf(pair, alias, 'right')).toMatch(/\p{Script=Han}/u);
    }
  });

  test('how a name sounds is told', () => {
    const features = new Map(aliases.map(({ left, features }) => [left.name, features.name]));
    expect(features.get('Luk Sze-yuen')).toBe('cantonese');
    expect(features.get('Nie Weixin')).toBe('pinyin');
    expect(features.get('Qinglan Robotics Company Limited')).toBe(null);
  });
});

test('a name that cannot be read is told by what its bearer does', () => {
  const [pair] = editionsOf(
    told(
      'a',
      'The Mayor of Haikang, Mr Lau Wai-ming, met with the Mayor of Port Almira, Ms Ann Bell, in Haikang today (June 17).',
    ),
    told('b', '海康市市長劉偉明今日（六月十七日）在海康與阿爾米拉港市長安·貝爾會面。'),
  );
  expect(aliasesOf(pair?.aliases ?? [], 'Person')).toEqual([
    'Person Ann Bell = 安·貝爾',
    'Person Lau Wai-ming = 劉偉明',
  ]);
});

test('two whose names cannot be read and who do the same give no pair', () => {
  const [pair] = editionsOf(
    told(
      'a',
      'The Mayor of Haikang, Mr Lau Wai-ming, met with Mr Tom Ash and Ms Ann Bell in Haikang today (June 17). Mr Lau then visited the Haikang Harbour Museum with 45 students.',
    ),
    told(
      'b',
      '海康市市長劉偉明今日（六月十七日）在海康會見安·貝爾和湯姆·艾什。劉偉明其後與45名學生參觀海康海港博物館。',
    ),
  );
  expect(aliasesOf(pair?.aliases ?? [], 'Person')).toEqual(['Person Lau Wai-ming = 劉偉明']);
});

test('a name that agrees gives no pair where its bearer does something else', () => {
  const [pair] = editionsOf(
    told(
      'a',
      'The Mayor of Haikang, Mr Lau Wai-ming, met with the Mayor of Jinhe, Ms Sun Yulan, in Haikang today (June 17). Mr Lau then visited the Haikang Harbour Museum and met with the Mayor of Beilin, Mr Ma Zhiyuan, in Haikang. The Vice Mayor of Haikang, Ms Cheng Ka-yee, attended the opening ceremony of the Haikang Tea Festival.',
    ),
    told(
      'b',
      '海康市市長劉偉明今日（六月十七日）在海康與津河市市長孫玉蘭會面。劉偉明其後參觀海康海港博物館，並在海康與北霖市市長馬志遠會面。津河大學校長鄭嘉儀將於六月二十日訪問洛洲。',
    ),
  );
  expect(aliasesOf(pair?.aliases ?? [], 'Person')).toEqual([
    'Person Lau Wai-ming = 劉偉明',
    'Person Ma Zhiyuan = 馬志遠',
    'Person Sun Yulan = 孫玉蘭',
  ]);
});

function typesOf(pair: EditionPair | undefined, left: string, right: string): string[] {
  const typeOf = (id: string, side: 'left' | 'right') =>
    pair?.[side].extraction.statements.find((statement) => statement.id === id)?.type ?? 'none';
  return [...new Set([typeOf(left, 'left'), typeOf(right, 'right')])];
}

function textOf(pair: EditionPair | undefined, alias: AliasPair, side: 'left' | 'right'): string {
  const { mention } = alias[side];
  return mention ? (pair?.[side].release.text.slice(mention.start, mention.end) ?? '') : '';
}
