import { describe, expect, test } from 'vitest';
import { compareNames } from '../../src/names/index.ts';

/** Invented persons. */
const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+~\s+/u));

const both = (a = '', b = '') => [compareNames(a, b), compareNames(b, a)];
const is = (verdict: string) => (a: string, b: string) => expect(both(a, b)).toEqual([verdict, verdict]);

describe('EQUAL: one name', () => {
  test.each(
    rows(`
    陸思遠 ~ 陆思远
    Luk Sze-yuen ~ LUK Sze Yuen
    Luk Sze-yuen ~ Sze-yuen Luk
    Tom Lau Wai-ming ~ LAU Wai-ming, Tom
    Tom Lau Wai-ming ~ Wai-ming Tom Lau
    Anna Velmer ~ VELMER Anna
    José Brandão ~ Jose Brandao`),
  )('%s ~ %s', is('EQUAL'));
});

describe('SPELLING: each syllable accounted for', () => {
  test.each(
    rows(`
    陸思遠 ~ Luk Sze-yuen
    陆思远 ~ Lu Siyuan
    陸思遠 ~ Tom Luk Sze-yuen
    Lu Siyuan ~ Luk Sze-yuen
    Luk Sze-yuen ~ Luk See-yuen
    Kwan Kwok-ki ~ Kuan Kuok Kei
    歐陽慧珊 ~ Au-yeung Wai-shan
    欧阳慧珊 ~ Ao Ieong Wai San
    陳文龍 ~ Tan Boon Leong
    吴作安 ~ Goh Chok Ann
    Lau Wai-ming ~ Tom Lau Wai-ming
    Tom Lau ~ Tom Lau Wai-ming
    Tom WM Lau ~ Tom Lau Wai-ming
    劉林偉明 ~ Ann Lau Lam Wai-ming
    Lam Wai-ming ~ Lau Lam Wai-ming
    Anna Velmer ~ Anna Maria Velmer
    Zeng Xiaolan ~ Tseng Hsiao-lan`),
  )('%s ~ %s', is('SPELLING'));
});

describe('OPEN: the surnames agree, the given names cannot be compared', () => {
  test.each(
    rows(`
    Tom Lau ~ 劉偉明
    Tom Lau ~ Liu Weiming
    Tom Lau ~ Lau Wai-ming
    Lau ~ 劉偉明
    Mr Lau ~ Lau
    W M Lau ~ Lau Wai-ming
    W M Lau ~ 劉偉明
    A Velmer ~ Anna Velmer
    Velmer ~ Anna Velmer
    Tom Woo ~ Tom Hu
    Gao Lin ~ Lin Gao`),
  )('%s ~ %s', is('OPEN'));
});

describe('NEAR: off by little', () => {
  test.each(
    rows(`
    Hu Jianming ~ 胡健民
    Hu Jianming ~ Woo Kin-man
    Fang Xiaolan ~ Fang Xiaolin
    方曉嵐 ~ Fang Xiaolin
    Gao Lin ~ Gao Ling
    Luk Sze-yuen ~ Luk Sze-ming
    胡健民 ~ 胡建民
    Tom Lau Wai-ming ~ Ann Lau Wai-ming
    Anna Velmer ~ Anna Velner`),
  )('%s ~ %s', is('NEAR'));
});

describe('OTHER: they contradict', () => {
  test.each(
    rows(`
    陸思遠 ~ 劉思遠
    陸思遠 ~ 陸偉明
    Luk Sze-yuen ~ Lau Wai-ming
    Luk Sze-yuen ~ Luk Wai-ming
    Lu Siyuan ~ Luk Wai-ming
    Tom Lau ~ Ann Lau
    Tom WK Lau ~ Tom Lau Sze-ming
    Anna Velmer ~ 劉偉明
    Anna Velmer ~ Anna Bell
    Anna Velmer ~ Tom Velmer
    Tom Ng ~ Tom Wong
    Shi Lingmei ~ Su Lingmei`),
  )('%s ~ %s', is('OTHER'));
});
