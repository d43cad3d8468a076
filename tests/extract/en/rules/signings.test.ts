import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const WATER = 'Lakeford Water Agreement 2024-05-03';
const signings = (text: string, expected: readonly string[]) => readsOf('SIGNED WITNESSED PARTY_TO', text, expected);

describe('who signed', () => {
  it('is the subject', () => {
    signings('Mayor Tom Ash and Governor Ann Bell signed the Lakeford Water Agreement today.', [
      `SIGNED Tom Ash – ${WATER}`,
      `SIGNED Ann Bell – ${WATER}`,
    ]);
  });

  it('stands behind "by"', () => {
    signings('The Lakeford Water Agreement was signed by Mayor Tom Ash and Governor Ann Bell today.', [
      `SIGNED Tom Ash – ${WATER}`,
      `SIGNED Ann Bell – ${WATER}`,
    ]);
  });

  it('may sign with another', () => {
    signings('Mayor Tom Ash signed the Lakeford Water Agreement with Governor Ann Bell today.', [
      `SIGNED Tom Ash – ${WATER}`,
      `SIGNED Ann Bell – ${WATER}`,
    ]);
  });

  it('is not who witnessed', () => {
    signings('Mayor Tom Ash signed the Lakeford Water Agreement today, witnessed by Governor Ann Bell.', [
      `SIGNED Tom Ash – ${WATER}`,
      `WITNESSED Ann Bell – ${WATER}`,
    ]);
  });

  it('is nobody where only bodies sign', () => {
    signings('The Lakeford Water Board and the Ostmark Water Board signed the Lakeford Water Agreement today.', [
      `PARTY_TO Lakeford Water Board – ${WATER}`,
      `PARTY_TO Ostmark Water Board – ${WATER}`,
    ]);
  });
});

describe('who witnessed', () => {
  it.each([
    [
      'witnessed the signing of',
      'Mayor Tom Ash and Governor Ann Bell witnessed the signing of the Lakeford Water Agreement today.',
    ],
    [
      'in the presence of',
      'The Lakeford Water Agreement was signed today in the presence of Mayor Tom Ash and Governor Ann Bell.',
    ],
    [
      'witnessed by, in front',
      'Witnessed by Mayor Tom Ash and Governor Ann Bell, the Lakeford Water Agreement was signed today.',
    ],
  ])('%s', (_words, text) => {
    signings(text, [`WITNESSED Tom Ash – ${WATER}`, `WITNESSED Ann Bell – ${WATER}`]);
  });

  it('and who signed, in one sentence', () => {
    signings(
      'Witnessed by Mayor Tom Ash, the Lakeford Water Agreement was signed by Dr Carl Dorn and Ms Eva Frost today.',
      [`WITNESSED Tom Ash – ${WATER}`, `SIGNED Carl Dorn – ${WATER}`, `SIGNED Eva Frost – ${WATER}`],
    );
  });

  it('and who signed, in the next sentence', () => {
    signings(
      'Mayor Tom Ash witnessed the signing of the Lakeford Water Agreement today. The agreement was signed by Dr Carl Dorn and Ms Eva Frost.',
      [`WITNESSED Tom Ash – ${WATER}`, `SIGNED Carl Dorn – ${WATER}`, `SIGNED Eva Frost – ${WATER}`],
    );
  });
});

describe('parties', () => {
  it('on whose behalf a person signs', () => {
    signings(
      'Mayor Tom Ash signed the Lakeford Water Agreement today on behalf of the Lakeford Municipal Government.',
      [`SIGNED Tom Ash – ${WATER}`, `PARTY_TO Lakeford Municipal Government – ${WATER}`],
    );
  });

  it('between whom an agreement is', () => {
    signings(
      'Mayor Tom Ash witnessed the signing of the Lakeford Water Agreement between the Lakeford Water Board and the Ostmark Water Board today.',
      [
        `WITNESSED Tom Ash – ${WATER}`,
        `PARTY_TO Lakeford Water Board – ${WATER}`,
        `PARTY_TO Ostmark Water Board – ${WATER}`,
      ],
    );
  });
});

describe('what is signed', () => {
  it.each([
    ['a memorandum', 'memorandum of understanding on water'],
    ['a framework agreement', 'framework agreement on clean water'],
    ['a letter of intent', 'letter of intent on water'],
  ])('may have a name in small letters: %s', (_what, name) => {
    signings(`Mayor Tom Ash signed a ${name} today.`, [`SIGNED Tom Ash – ${name} 2024-05-03`]);
  });

  it('is no name where only a number is told', () => {
    readsOf('PARTY_TO', 'Three memoranda were signed today.', []);
    readsOf('SIGNED', 'Three memoranda were signed today. Mayor Tom Ash spoke.', []);
  });

  it('is not one paper where several are told besides', () => {
    readsOf(
      'PARTY_TO',
      'Lakeford and Ostmark signed memorandums of cooperation today. In addition, the Lakeford Water Board and the Ostmark Water Board signed a strategic cooperation memorandum.',
      [
        'PARTY_TO Lakeford – memorandums of cooperation 2024-05-03',
        'PARTY_TO Ostmark – memorandums of cooperation 2024-05-03',
        'PARTY_TO Lakeford Water Board – strategic cooperation memorandum 2024-05-03',
        'PARTY_TO Ostmark Water Board – strategic cooperation memorandum 2024-05-03',
      ],
    );
  });

  it('is no guest book and no law', () => {
    signings('Mayor Tom Ash signed the guest book of the Lakeford Museum today.', []);
  });
});
