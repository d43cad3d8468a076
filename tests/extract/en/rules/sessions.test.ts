import { describe, expect, it } from 'vitest';
import { processorSeconds } from '../../../support/processor.ts';
import { extraction, factsOf } from '../../support.ts';

/** `5 of Joint Council, 2024-05-03, OCCURRED`, in order of the text. */
function sessions(text: string, publishedOn = '2024-05-03'): string[] {
  const { statements, referents } = extraction(text, { publishedOn });
  return statements
    .filter(({ type }) => type === 'SESSION_OF')
    .map(({ number, object, date, modality }) => {
      const name = referents.find(({ key }) => key === object)?.name;
      return `${number} of ${name}, ${date ?? 'undated'}, ${modality}`;
    });
}

const RECALLED = 'Mr Tom Ash said that much had been done since';

describe('a session that is recalled', () => {
  it.each([
    [
      'the Sixth Plenary Session of the Lakeford/Sandvik Co-operation Conference, held in April.',
      '6 of Lakeford/Sandvik Co-operation Conference, 2024-04, BACKGROUND',
    ],
    [
      'the Sixth Plenary Session of the Lakeford/Sandvik Co-operation Conference successfully held in April this year.',
      '6 of Lakeford/Sandvik Co-operation Conference, 2024-04, BACKGROUND',
    ],
    [
      'the 23rd Plenary of the Lakeford-Sandvik Joint Conference was held in Port Ellin in March 2023.',
      '23 of Lakeford-Sandvik Joint Conference, 2023-03, BACKGROUND',
    ],
    [
      'the twenty-third working meeting of the Belmora Joint Committee, which was held in November.',
      '23 of Belmora Joint Committee, 2023-11, BACKGROUND',
    ],
    [
      'the 14th Meeting of the SCC Working Group on Tourism Statistics.',
      '14 of SCC Working Group on Tourism Statistics, undated, BACKGROUND',
    ],
    ['the 5th Joint Council Meeting, held on 12 February 2024.', '5 of Joint Council, 2024-02-12, BACKGROUND'],
    [
      'the Fourth Lakeford/Sandvik Co-operation Conference in 2022.',
      '4 of Lakeford/Sandvik Co-operation Conference, 2022, BACKGROUND',
    ],
    [
      'the third session of the Arvandia-Belmora Trade Dialogue, convened in Sandvik last year.',
      '3 of Arvandia-Belmora Trade Dialogue, 2023, BACKGROUND',
    ],
  ])('%s', (rest, expected) => {
    expect(sessions(`${RECALLED} ${rest}`)).toEqual([expected]);
  });

  it('is another one than the session that the release reports, with the mechanism left out', () => {
    const text =
      'The Mayor of Lakeford, Mr Tom Ash, chaired the Fifth Plenary Session of the Lakeford-Sandvik Co-operation Conference today. Mr Ash recalled the Fourth Plenary Session, held in Sandvik in April 2022. The Sixth Plenary Session is to be held in Sandvik in 2026.';
    expect(sessions(text)).toEqual([
      '5 of Lakeford-Sandvik Co-operation Conference, 2024-05-03, OCCURRED',
      '4 of Lakeford-Sandvik Co-operation Conference, 2022-04, BACKGROUND',
      '6 of Lakeford-Sandvik Co-operation Conference, 2026, PLANNED',
    ]);
    expect(factsOf('ATTENDED', text)).toEqual([
      'ATTENDED Tom Ash – Fifth Plenary Session of the Lakeford-Sandvik Co-operation Conference 2024-05-03 CHAIR',
    ]);
  });

  it('makes nobody attend', () => {
    const text = `${RECALLED} the Sixth Plenary Session of the Lakeford/Sandvik Co-operation Conference, held in April.`;
    expect(factsOf('ATTENDED MET_WITH ORGANISED', text)).toEqual([]);
  });
});

describe('a session that is news or to come', () => {
  it.each([
    [
      'The Mayor of Lakeford, Mr Tom Ash, attended the 5th Joint Council Meeting today.',
      '5 of Joint Council, 2024-05-03, OCCURRED',
    ],
    [
      'The second meeting of the Lakeford-Sandvik Joint Committee on Health took place in Lakeford on 2 May 2024.',
      '2 of Lakeford-Sandvik Joint Committee on Health, 2024-05-02, OCCURRED',
    ],
    [
      'The Mayor of Lakeford, Mr Tom Ash, will co-chair the second meeting of the Lakeford-Sandvik Joint Committee on Health in June 2024.',
      '2 of Lakeford-Sandvik Joint Committee on Health, 2024-06, PLANNED',
    ],
    [
      'The Seventh Meeting of the Lakeford-Sandvik Transport Dialogue will be held in Sandvik in January.',
      '7 of Lakeford-Sandvik Transport Dialogue, 2025-01, PLANNED',
    ],
    [
      'The Seventh Meeting of the Lakeford-Sandvik Transport Dialogue, which was to take place this week, has been postponed.',
      '7 of Lakeford-Sandvik Transport Dialogue, undated, CANCELLED',
    ],
  ])('%s', (text, expected) => {
    expect(sessions(text)).toEqual([expected]);
  });
});

it('is the event that people attend, where the text joins it to a meeting', () => {
  const text =
    'The High-Level Meeting cum First Plenary Session of the Lakeford/Sandvik Co-operation Conference was held in Lakeford today. The Mayor of Lakeford, Mr Tom Ash, spoke at the plenary session.';
  const { statements } = extraction(text, { publishedOn: '2024-05-03' });
  const part = (type: string) => statements.find((statement) => statement.type === type);
  expect(part('SESSION_OF')?.subject).toBeDefined();
  expect(part('SESSION_OF')?.subject).toBe(part('ATTENDED')?.object);
});

describe('what is counted and is no session of a mechanism', () => {
  it.each([
    'the fifth anniversary of the Lakeford/Sandvik Co-operation Conference.',
    'the second phase of the Lakeford-Sandvik Joint Programme.',
    'his third visit to Sandvik.',
    'the Third Plenary Session of the 20th Central Committee of the Arvandian Party.',
    'the first session of the 14th National Assembly of Arvandia.',
    'the second meeting of the Board of Directors of Fell Works.',
    'the 14th Lakeford Financial Forum.',
    'the first meeting of the two mayors.',
    'the third round of the Lakeford Cup.',
    'the Second Minister of Trade of Belmora.',
  ])('%s', (rest) => {
    expect(sessions(`${RECALLED} ${rest}`)).toEqual([]);
  });
});

it('a text of hostile size is read in bounded time', () => {
  for (const words of [
    'the First Plenary Session ',
    'First Second Third ',
    'the 5th Joint Council Meeting, held in April. ',
  ]) {
    const text = words.repeat(Math.ceil(1_000_000 / words.length));
    expect(processorSeconds(() => sessions(text))).toBeLessThan(20);
  }
}, 60_000);
