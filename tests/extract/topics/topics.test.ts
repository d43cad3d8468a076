import { describe, expect, it } from 'vitest';
import { extractRelease } from '../../../src/extract/index.ts';
import { readText } from '../../../src/sources/index.ts';
import { processorSeconds } from '../../support/processor.ts';
import { GAZETTEER } from '../support.ts';
import { ofType, read, TOPICS, topicsOf } from './support.ts';

const MET = 'The Mayor of Lakeford, Mr Tom Ash, met the Governor of Ostmark, Ms Ann Bell, today';

describe('the name of an event or agreement', () => {
  it('says what it is about', () => {
    const text = 'The Mayor of Lakeford, Mr Tom Ash, attended the Lakeford Green Finance Forum today.';
    expect(topicsOf(text)).toEqual(['Lakeford Green Finance Forum: Finance']);
    const [statement] = ofType('CONCERNS', read(text).statements);
    expect(statement).toMatchObject({ rule: 'topic-in-name', date: '2024-05-03', occasion: null, confidence: 0.9 });
  });

  it('says it of an agreement too, with the words and the sentence that say so', () => {
    const text = `Good news. Mr Tom Ash signed the Memorandum of Understanding on Talent Exchange with Mr Jan Fell today. It rained.`;
    const { statements, mentions } = read(text);
    const [statement] = ofType('CONCERNS', statements);
    const term = mentions.find(({ kind }) => kind === 'Topic');
    expect(term).toMatchObject({ text: 'Talent Exchange', referent: 'Topic:topic-talent' });
    expect(statement?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mr Tom Ash signed the Memorandum of Understanding on Talent Exchange with Mr Jan Fell today.',
    ]);
  });

  it.each([
    'attended the dinner of the Lakeford Tourism Board today.',
    'attended the reception hosted by the Ministry of Finance and Trade today.',
    'attended the opening ceremony of the University of Science and Technology today.',
    'attended the annual dinner of the Lakeford Chamber of Commerce today.',
    "attended the Secretary for Culture, Sports and Tourism's Dinner today.",
  ])('does not where the word belongs to a body or a title: %s', (rest) => {
    expect(topicsOf(`The Mayor of Lakeford, Mr Tom Ash, ${rest}`)).toEqual([]);
  });
});

describe('the words of a meeting', () => {
  it.each([
    [
      ' to exchange views on co-operation in innovation and technology, finance and talent.',
      'Finance|Innovation and technology|Talent',
    ],
    [' to discuss tourism.', 'Tourism'],
    [', and they discussed climate change and higher education.', 'Climate change and carbon reduction|Education'],
    [' to explore closer ties in the fields of health care and AI.', 'Artificial intelligence|Health and medicine'],
    ['. Both sides exchanged views on science & technology.', 'Innovation and technology'],
    ['. During the meeting, they discussed cross-border\ne-commerce.', 'Trade'],
    [' to discuss TCM and the Belt and Road Initiative.', 'Belt and Road|Chinese medicine'],
  ])('say what it was about: %s', (rest, expected) => {
    expect(topicsOf(`${MET}${rest}`)).toEqual(expected.split('|').map((topic) => `Ann Bell: ${topic}`));
  });

  it.each([
    ['nothing is said', '.'],
    [
      'a title holds the word',
      ' and the Secretary for Culture, Sports and Tourism, Mr Jan Fell, to discuss matters of mutual concern.',
    ],
    ['a body holds it', ' to discuss matters of mutual concern with the minister for trade.'],
    ['it tells who they are', ' and exchanged views with leaders of the finance sector and technology companies.'],
    ['it is what they did next', ' to discuss their plans, and then visited an exhibition on tourism.'],
    ['another sentence tells of other things', '. Tourism in Lakeford has grown. The city promotes tourism.'],
    ['it is part of a longer word', ' to discuss the non-trade list and the AIDS ward, and to promote ai.'],
    ['another paragraph tells it', '.\n\nBoth sides discussed tourism.'],
  ])('say nothing where %s', (_why, rest) => {
    expect(topicsOf(`${MET}${rest}`)).toEqual([]);
  });

  it('belong to nobody where a sentence tells of two meetings', () => {
    const two = 'Mr Tom Ash met Ms Ann Bell, and then met Mr Jan Fell, today to discuss tourism.';
    expect(topicsOf(`The Mayor of Lakeford, ${two}`)).toEqual([]);
  });

  it('leave the meetings, their occasions and their ids as they are', () => {
    const text = `${MET} to discuss tourism. In the afternoon, Mr Ash met Mr Jan Fell to discuss tourism.`;
    const bare = extractRelease(readText(text, { id: 'test', publishedOn: '2024-05-03' }), GAZETTEER);
    const { statements } = read(text);
    expect(statements.filter(({ type }) => type !== 'CONCERNS')).toEqual(bare.statements);
    const meetings = ofType('MET_WITH', statements).map(({ occasion }) => occasion);
    const concerns = ofType('CONCERNS', statements);
    expect(new Set(concerns.map(({ id }) => id)).size).toBe(2);
    expect(concerns.map(({ occasion }) => occasion).sort()).toEqual(meetings.sort());
  });

  it('keep their ids where other words move', () => {
    const ids = (text: string) => ofType('CONCERNS', read(text).statements).map(({ id }) => id);
    const text = `${MET} to discuss tourism.`;
    expect(ids(`It rained in Lakeford. ${text}`)).toEqual(ids(text));
  });
});

describe('an announced meeting', () => {
  it('will be about what it says', () => {
    const text =
      'The Mayor of Lakeford, Mr Tom Ash, will meet the Governor of Ostmark, Ms Ann Bell, tomorrow to discuss tourism.';
    expect(ofType('CONCERNS', read(text).statements)).toMatchObject([{ modality: 'PLANNED', date: '2024-05-04' }]);
  });
});

describe('a text of hostile size', () => {
  it.each([
    ['terms', 'innovation and technology '],
    ['beginnings of terms', 'innovation and '],
    ['cues', 'discussed co-operation in '],
    ['meetings', 'Mr Tom Ash met Ms Ann Bell to discuss tourism. '],
    ['titles', 'Secretary for Culture, Sports and Tourism '],
    ['Han', '就金融合作交'],
  ])(
    'of %s is read in bounded time',
    (_what, words) => {
      const text = `${MET} to discuss ${words.repeat(Math.ceil(1_000_000 / words.length))}`;
      expect(processorSeconds(() => read(text))).toBeLessThan(30);
    },
    60_000,
  );
});

it('the vocabulary of the seed has its words in three scripts', () => {
  for (const { id, terms } of TOPICS) {
    expect([id, terms.map(({ language }) => language)]).toEqual([id, ['en', 'zh-Hant', 'zh-Hans']]);
  }
});

describe('a release in Chinese', () => {
  const MEETING = '市長陳大文今日與湖城市市長李小明會面';

  it.each([
    ['，就創新科技、金融及人才交換意見。', 'Finance|Innovation and technology|Talent'],
    ['。雙方就加強旅遊和體育合作交換意見。', 'Sports|Tourism'],
    ['，探討在文化、教育等領域的合作。', 'Culture and the arts|Education'],
    ['。', ''],
    ['，並與文化體育及旅遊局局長王五就兩地事務交換意見。', ''],
    ['，就兩地事務交換意見。其後他參觀科技大學。', ''],
  ])('%s', (rest, expected) => {
    const topics = topicsOf(`${MEETING}${rest}`).map((line) => line.replace(/^.*: /u, ''));
    expect(topics).toEqual(expected === '' ? [] : expected.split('|'));
  });
});
