/** From the sentence to the answer: who held a post on a day, and who acted in it. People and places are invented. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractRelease } from '../../src/extract/index.ts';
import { nameKey } from '../../src/names/fold.ts';
import { parseRegister, registerGazetteer } from '../../src/register/index.ts';
import { toEvidence } from '../../src/resolve/index.ts';
import { readText } from '../../src/sources/index.ts';
import { type Api, startApi } from '../support/api.ts';
import type { Told } from './tell.ts';
import { openWorld, type World } from './world.ts';

const REGISTER = `places:
  - {id: karsland, name: Karsland, names: {zh-Hans: [卡斯兰]}, kind: CITY}
  - {id: oxton, name: Oxton, names: {zh-Hans: [白石]}, kind: CITY}
organisations:
  - {id: karsland-government, name: Karsland Government, names: {en: [Karsland]}, kind: GOVERNMENT, seat: karsland}
posts:
  - {id: chief-executive, name: "Chief Executive, Karsland", names: {en: [Chief Executive]}, organisation: karsland-government}
  - {id: chief-secretary, name: Chief Secretary for Works, names: {zh-Hans: [政务司司长]}, organisation: karsland-government}
  - {id: finance-secretary, name: Secretary for Finance, names: {zh-Hans: [财政司司长]}, organisation: karsland-government}
persons:
  - {id: adam-fern, name: Adam Fern, tenures: [{post: chief-executive, from: 2022-07-01}]}
  - {id: cora-ash, name: Cora Ash, names: {zh-Hans: [陈文山]}, tenures: [{post: chief-secretary, from: "2022~"}]}
  - {id: dan-low, name: Dan Low, names: {zh-Hans: [林小川]}, tenures: [{post: finance-secretary, from: 2020, to: "[2025..2026]"}]}
`;

const { register } = parseRegister(REGISTER);

function read(id: string, text: string, publishedOn = '2024-05-02'): Told {
  const told = readText(text, { id, publishedOn });
  const extraction = extractRelease(told, registerGazetteer(register, nameKey));
  return { read: told, release: told.release, extraction, evidence: toEvidence(told.release, extraction) };
}

const ANNOUNCED = read(
  'departs',
  'The Chief Executive, Mr Adam Fern, will depart for Oxton on May 3 and return on May 6. During his absence, the Chief Secretary for Works, Ms Cora Ash, will be Acting Chief Executive.',
);
const ANNOUNCED_ZH = read(
  'departs-zh',
  '政务司司长陈文山将于五月十日前往白石访问，五月十二日返回。陈文山离开期间，财政司司长林小川将署理政务司司长职务。',
);
const REPORTED = read(
  'reported',
  'The Acting Chief Executive, Ms Cora Ash, met with the Secretary for Finance, Mr Dan Low, today.',
  '2024-05-04',
);

let world: World;
let api: Api;

beforeAll(async () => {
  world = await openWorld();
  api = await startApi();
  await world.empty();
  await world.addRegister(REGISTER);
  await world.take([ANNOUNCED, ANNOUNCED_ZH]);
});
afterAll(async () => {
  await api.stop();
  await world.close();
});

async function held(post: string, on: string): Promise<string[]> {
  const query = `query ($post: EntityRef!, $on: LocalDate!) {
    whoHeld(post: $post, on: $on) { person { id } kind certainty announced }
  }`;
  const { data } = await api.ask(query, { post: { id: post }, on });
  const rows = (data as { whoHeld: { person: { id: string }; kind: string; certainty: string }[] }).whoHeld;
  return rows.map(({ person, kind, certainty }) => `${person.id} ${kind} ${certainty}`);
}

describe('who held a post on a day', () => {
  const fern = 'adam-fern SUBSTANTIVE CERTAIN';

  test.each([
    ['2024-05-02', [fern]],
    ['2024-05-03', [fern, 'cora-ash ACTING POSSIBLE']],
    ['2024-05-06', [fern, 'cora-ash ACTING POSSIBLE']],
    ['2024-05-07', [fern]],
  ])('on %s, who announced to act included', async (on, holders) => {
    expect(await held('chief-executive', on)).toEqual(holders);
  });

  test('the same read in Chinese', async () => {
    expect(await held('chief-secretary', '2024-05-11')).toEqual([
      'cora-ash SUBSTANTIVE CERTAIN',
      'dan-low ACTING POSSIBLE',
    ]);
  });

  test('as sure as imprecise dates allow', async () => {
    expect(await held('chief-secretary', '2020-12-31')).toEqual([]);
    expect(await held('chief-secretary', '2023-12-30')).toEqual(['cora-ash SUBSTANTIVE POSSIBLE']);
    expect(await held('finance-secretary', '2025-01-01')).toEqual(['dan-low SUBSTANTIVE CERTAIN']);
    expect(await held('finance-secretary', '2025-06-01')).toEqual(['dan-low SUBSTANTIVE POSSIBLE']);
    expect(await held('finance-secretary', '2027-01-01')).toEqual([]);
  });

  test('a report makes the announced period certain, in any order of reading', async () => {
    await world.take([REPORTED]);
    expect(await held('chief-executive', '2024-05-05')).toEqual([fern, 'cora-ash ACTING CERTAIN']);
    const hash = await world.hash();
    await world.empty();
    await world.take([REPORTED]);
    await world.addRegister(REGISTER);
    await world.take([ANNOUNCED_ZH]);
    await world.take([ANNOUNCED]);
    expect(await world.hash()).toBe(hash);
  });

  test('with the sentence that says so', async () => {
    const { data } = await api.ask(`{ whoHeld(post: { id: "chief-executive" }, on: "2024-05-05") {
      kind evidence { quote modality } } }`);
    const [, acting] = (data as { whoHeld: { evidence: { quote: string | null; modality: string }[] }[] }).whoHeld;
    expect(acting?.evidence.map(({ quote, modality }) => [modality, quote?.slice(0, 19)])).toEqual([
      ['PLANNED', 'During his absence,'],
      ['OCCURRED', 'The Acting Chief Ex'],
    ]);
  });
});
