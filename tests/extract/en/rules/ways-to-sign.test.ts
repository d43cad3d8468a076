import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const WATER = 'Agreement on Water 2024-05-03';
const SIGNED = [`SIGNED Tom Ash – ${WATER}`, `SIGNED Ann Bell – ${WATER}`];
const signings = (text: string, expected: readonly string[]) => readsOf('SIGNED WITNESSED PARTY_TO', text, expected);

describe('who signed', () => {
  it.each([
    'Minister Tom Ash and Governor Ann Bell signed and exchanged the Agreement on Water today.',
    'Minister Tom Ash and Governor Ann Bell put their signatures to the Agreement on Water today.',
    'Minister Tom Ash and Governor Ann Bell affixed their signatures to the Agreement on Water today.',
    'Minister Tom Ash signed the Agreement on Water with his Belmoran counterpart, Ann Bell, today.',
  ])('%s', (text) => {
    signings(text, SIGNED);
  });

  it('for which bodies, one after the other', () => {
    const parties = [`PARTY_TO Lakeford Port Authority – ${WATER}`, `PARTY_TO Sandvik Water Board – ${WATER}`];
    signings(
      'The Agreement on Water was signed by Minister Tom Ash on behalf of the Lakeford Port Authority and Governor Ann Bell on behalf of the Sandvik Water Board today.',
      [...SIGNED, ...parties],
    );
    signings(
      'The two sides agreed on the Agreement on Water today. Minister Tom Ash signed for the Lakeford Port Authority and Governor Ann Bell for the Sandvik Water Board.',
      [...SIGNED, ...parties],
    );
  });

  it('where bodies entered into it', () =>
    signings('The Lakeford Port Authority entered into an Agreement on Water with the Sandvik Water Board today.', [
      `PARTY_TO Lakeford Port Authority – ${WATER}`,
      `PARTY_TO Sandvik Water Board – ${WATER}`,
    ]));
});

it.each([
  'The Agreement on Water entered into force today, Minister Tom Ash said.',
  'Minister Tom Ash put his name forward for the Water Board today.',
  'Minister Tom Ash signed for a parcel today.',
])('signs nothing: %s', (text) => {
  signings(text, []);
});
