import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const signed = (text: string, expected: readonly string[]) => readsOf('SIGNED', text, expected);

describe('the name of what is signed', () => {
  it.each([
    ['a Movement of Vessels Agreement on training', 'Movement of Vessels Agreement on training'],
    ['a Joint Harbour Statement', 'Joint Harbour Statement'],
    ['two Statements of Intent on fishing', 'Statements of Intent on fishing'],
    [
      'a memorandum on mutual and regional arrangements for harbours',
      'memorandum on mutual and regional arrangements for harbours',
    ],
  ])('%s', (words, name) => {
    signed(`Mayor Tom Ash signed ${words} today.`, [`SIGNED Tom Ash – ${name} 2024-05-03`]);
  });

  it('is told before, wherever the pact was signed', () => {
    signed('Both ports have a memorandum on boats. Mayor Tom Ash signed the pact in Karvik today.', [
      'SIGNED Tom Ash – memorandum on boats 2024-05-03',
    ]);
  });

  it('begins at an article behind another name', () => {
    signed('Mayor Tom Ash signed with the Lakeford Port Authority the new agreement on boats today.', [
      'SIGNED Tom Ash – agreement on boats 2024-05-03',
    ]);
  });

  it('is not what it does', () => {
    signed(
      'Mayor Tom Ash signed a new agreement paving the way for boats today. The Lakeford Water Agreement is long.',
      ['SIGNED Tom Ash – Lakeford Water Agreement 2024-05-03'],
    );
  });

  it('is none that was signed long before', () => {
    signed('Mayor Tom Ash signed an agreement in 2010. The Lakeford Water Agreement is of this year.', []);
  });
});

describe('who witnessed others sign', () => {
  it('is told without a noun', () => {
    readsOf(
      'WITNESSED',
      'President Carl Dorn witnessed Tom Ash and Ann Bell sign the Lakeford Water Agreement today.',
      ['WITNESSED Carl Dorn – Lakeford Water Agreement 2024-05-03'],
    );
  });
});

describe('who signs', () => {
  it('is not who stands by, though a plural may mean them', () => {
    signed(
      'In the presence of President Tom Ash and Prime Minister Ann Bell, the two ministers signed the Lakeford Water Treaty today.',
      [],
    );
  });

  it('in a place that does not begin the name', () => {
    signed('Minister Tom Ash signed today in Sandvik the Protocol amending the Lakeford Water Treaty.', [
      'SIGNED Tom Ash – Protocol amending the Lakeford Water Treaty 2024-05-03',
    ]);
  });

  it('for a body', () => {
    readsOf('PARTY_TO', 'The Lakeford Pact was signed by Tom Ash on behalf of Arvandia and by Ann Bell for Belmora.', [
      'PARTY_TO Arvandia – Lakeford Pact undated',
      'PARTY_TO Belmora – Lakeford Pact undated',
    ]);
  });

  it('alongside a counterpart', () => {
    signed('Mayor Tom Ash, alongside his Belmoran counterpart Ann Bell, signed the Lakeford Water Agreement today.', [
      'SIGNED Tom Ash – Lakeford Water Agreement 2024-05-03',
      'SIGNED Ann Bell – Lakeford Water Agreement 2024-05-03',
    ]);
  });
});
