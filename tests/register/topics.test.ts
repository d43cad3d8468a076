import { describe, expect, it } from 'vitest';
import { loadTopics, parseTopics } from '../../src/register/index.ts';

const FINANCE = '{id: topic-finance, name: Finance, names: {en: [finance], zh-Hant: [金融]}}';

describe('a vocabulary of topics', () => {
  it('gives topics with their words by language', () => {
    expect(parseTopics(`topics: [${FINANCE}]`)).toEqual([
      {
        id: 'topic-finance',
        name: 'Finance',
        terms: [
          { language: 'en', texts: ['finance'] },
          { language: 'zh-Hant', texts: ['金融'] },
        ],
      },
    ]);
  });

  it.each([
    [
      'an id of other entities',
      'topics: [{id: finance, name: F, names: {en: [finance]}}]',
      /1: topics\[0\]\.id: the id of a topic is/u,
    ],
    ['no words', 'topics: [{id: topic-f, name: F, names: {}}]', /one language at least/u],
    ['a word of one letter', 'topics: [{id: topic-f, name: F, names: {en: [f]}}]', /two characters at least/u],
    ['another language', 'topics: [{id: topic-f, name: F, names: {fr: [finances]}}]', /topics\[0\]\.names/u],
    ['what is not asked for', `topics: [${FINANCE.replace('}}', '}, colour: red}')}]`, /Unrecognized key/u],
    [
      'an id twice',
      `topics:\n  - ${FINANCE}\n  - {id: topic-finance, name: F, names: {en: [funds]}}`,
      /3: the id "topic-finance" belongs to "topic-finance" already/u,
    ],
    [
      'a word of two topics',
      `topics:\n  - ${FINANCE}\n  - {id: topic-f, name: F, names: {en: [Finance]}}`,
      /3: the word "finance" belongs to "topic-finance" already/u,
    ],
    ['broken YAML', 'topics: [', /topics:1: /u],
  ])('with %s is refused', (_what, text, message) => {
    expect(() => parseTopics(text)).toThrow(message);
  });

  it('that is not there is refused by name', async () => {
    await expect(loadTopics('/nowhere/topics.yaml')).rejects.toThrow(
      'No vocabulary of topics at "/nowhere/topics.yaml"',
    );
  });
});
