import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const WATER = 'Lakeford Water Agreement 2024-05-03';
const signings = (text: string, expected: readonly string[]) => readsOf('SIGNED WITNESSED PARTY_TO', text, expected);

describe('witnesses do not sign', () => {
  const both = [`WITNESSED Tom Ash – ${WATER}`, `WITNESSED Ann Bell – ${WATER}`];

  it.each([
    'Under the witness of Mayor Tom Ash and Governor Ann Bell, the two parties signed the Lakeford Water Agreement today.',
    'Under the joint witness of Mayor Tom Ash and Governor Ann Bell, both sides signed the Lakeford Water Agreement today.',
    'Witnessed by Mayor Tom Ash and Governor Ann Bell, the two sides signed the Lakeford Water Agreement today.',
  ])('where nobody is named who did: %s', (text) => {
    signings(text, both);
  });

  it.each([
    'Under the witness of Mayor Tom Ash and Governor Ann Bell, Dr Carl Dorn and Ms Eva Frost signed the Lakeford Water Agreement today.',
    'In the presence of Mayor Tom Ash and Governor Ann Bell, Dr Carl Dorn and Ms Eva Frost signed the Lakeford Water Agreement today.',
    'Dr Carl Dorn and Ms Eva Frost signed the Lakeford Water Agreement today, with Mayor Tom Ash and Governor Ann Bell as witnesses.',
  ])('in front of or behind those who did: %s', (text) => {
    signings(text, [...both, `SIGNED Carl Dorn – ${WATER}`, `SIGNED Eva Frost – ${WATER}`]);
  });

  it('of an unveiling, and not of an agreement told elsewhere', () => {
    readsOf(
      'WITNESSED',
      'Mr Carl Dorn signed the Lakeford Water Agreement today. Mayor Tom Ash unveiled a bust in the presence of Governor Ann Bell.',
      [],
    );
  });
});

describe('other words for signing', () => {
  it.each([
    'Mayor Tom Ash and Governor Ann Bell signed, on behalf of their Governments, the Lakeford Water Agreement today.',
    'Mayor Tom Ash and Governor Ann Bell today inked the Lakeford Water Agreement.',
    'The water boards agreed on the Lakeford Water Agreement. Mayor Tom Ash and Governor Ann Bell put pen to paper today.',
  ])('%s', (text) => {
    signings(text, [`SIGNED Tom Ash – ${WATER}`, `SIGNED Ann Bell – ${WATER}`]);
  });

  it('concluding binds bodies and is no signature', () => {
    signings('The Lakeford Port Authority and the Ostmark Water Board today concluded the Lakeford Water Agreement.', [
      `PARTY_TO Lakeford Port Authority – ${WATER}`,
      `PARTY_TO Ostmark Water Board – ${WATER}`,
    ]);
    readsOf('SIGNED', 'Mayor Tom Ash today concluded the Lakeford Water Agreement.', []);
  });

  it('concluding a visit is none', () => {
    signings('Mayor Tom Ash concluded the meeting on the Lakeford Water Agreement today.', []);
  });

  it('in the name of a body', () => {
    signings(
      'The Lakeford University, represented by Dr Carl Dorn, and the Ostmark Institute of Technology, represented by Ms Eva Frost, signed the Lakeford Water Agreement today.',
      [
        `SIGNED Carl Dorn – ${WATER}`,
        `SIGNED Eva Frost – ${WATER}`,
        `PARTY_TO Lakeford University – ${WATER}`,
        `PARTY_TO Ostmark Institute of Technology – ${WATER}`,
      ],
    );
  });
});

describe('several agreements', () => {
  const all = ['Agreement on Water', 'Memorandum of Understanding on Trade', 'Protocol on Fisheries'];

  it.each([
    'Mayor Tom Ash today signed the Agreement on Water, the Memorandum of Understanding on Trade and the Protocol on Fisheries.',
    'Mayor Tom Ash today signed three documents: the Agreement on Water, the Memorandum of Understanding on Trade and the Protocol on Fisheries.',
  ])('%s', (text) => {
    signings(
      text,
      all.map((name) => `SIGNED Tom Ash – ${name} 2024-05-03`),
    );
  });

  it('witnessed as "two documents" that the next sentences name', () => {
    signings(
      'Today, Mayor Tom Ash witnessed the signing of two documents. Dr Carl Dorn signed the Agreement on Water. The Protocol on Fisheries was signed by Ms Eva Frost.',
      [
        'WITNESSED Tom Ash – Agreement on Water 2024-05-03',
        'WITNESSED Tom Ash – Protocol on Fisheries 2024-05-03',
        'SIGNED Carl Dorn – Agreement on Water 2024-05-03',
        'SIGNED Eva Frost – Protocol on Fisheries 2024-05-03',
      ],
    );
  });
});

describe('parties', () => {
  const two = (name: string) => [`PARTY_TO Lakeford Museum – ${name}`, `PARTY_TO Ostmark Institute – ${name}`];

  it('in a name that tells only them', () => {
    signings('A memorandum of understanding between the Lakeford Museum and the Ostmark Institute was signed today.', [
      ...two('memorandum of understanding between the Lakeford Museum and the Ostmark Institute 2024-05-03'),
    ]);
  });

  it('behind the name, when a later sentence tells who signed', () => {
    signings(
      'Mayor Tom Ash witnessed the signing today of a Memorandum of Understanding (MOU) on Loans between the Lakeford Museum and the Ostmark Institute. The MOU was signed by Dr Carl Dorn and Ms Eva Frost.',
      [
        'WITNESSED Tom Ash – Memorandum of Understanding on Loans 2024-05-03',
        'SIGNED Carl Dorn – Memorandum of Understanding on Loans 2024-05-03',
        'SIGNED Eva Frost – Memorandum of Understanding on Loans 2024-05-03',
        ...two('Memorandum of Understanding on Loans 2024-05-03'),
      ],
    );
  });

  it('with their kind before the name', () => {
    signings('The Lakeford Museum and the shipping line Corvane Lines signed the Lakeford Water Agreement today.', [
      `PARTY_TO Lakeford Museum – ${WATER}`,
      `PARTY_TO Corvane Lines – ${WATER}`,
    ]);
  });
});

describe('bodies between those who sign', () => {
  const museums = [`PARTY_TO Lakeford Museum – ${WATER}`, `PARTY_TO Ostmark Institute – ${WATER}`];
  const both = [`SIGNED Tom Ash – ${WATER}`, `SIGNED Ann Bell – ${WATER}`];

  it.each([
    'Mr Tom Ash, on behalf of the Lakeford Museum, and Ms Ann Bell, on behalf of the Ostmark Institute, signed the Lakeford Water Agreement today.',
    'The Lakeford Water Agreement was signed today by Mr Tom Ash on behalf of the Lakeford Museum and by Ms Ann Bell on behalf of the Ostmark Institute.',
  ])('%s', (text) => {
    signings(text, [...both, ...museums]);
  });

  it('and the counterpart of one', () => {
    signings(
      'Minister Tom Ash and his Belmora counterpart, Ms Ann Bell, signed the Lakeford Water Agreement today.',
      both,
    );
  });

  it('"it" is the agreement told before', () => {
    signings(
      'The two sides agreed on the Lakeford Water Agreement. It was signed by Mr Tom Ash and Ms Ann Bell today.',
      [...both],
    );
  });

  it('not "representatives of" a body, but the body', () => {
    signings(
      'Representatives of the Lakeford Museum and the Ostmark Institute signed the Lakeford Water Agreement today.',
      [...museums],
    );
  });

  it('"is to sign" is a plan of the subject', () => {
    signings('Mayor Tom Ash is to sign the Lakeford Water Agreement tomorrow.', [
      'PLANNED SIGNED Tom Ash – Lakeford Water Agreement 2024-05-04',
    ]);
  });
});

describe('an agreement recalled', () => {
  it.each([
    'Mayor Tom Ash spoke of the Lakeford Water Agreement, which he and Governor Ann Bell signed in 2022.',
    'Mr Carl Dorn spoke of the Lakeford Water Agreement, signed in 2022 by Mayor Tom Ash and Governor Ann Bell.',
    'The Lakeford Water Agreement, signed by Mayor Tom Ash and Governor Ann Bell in 2022, was welcomed.',
  ])('has its own year: %s', (text) => {
    signings(text, [
      'SIGNED Tom Ash – Lakeford Water Agreement 2022',
      'SIGNED Ann Bell – Lakeford Water Agreement 2022',
    ]);
  });

  it('of bodies, too', () => {
    signings(
      'The two exchanged copies of the Lakeford Water Agreement, which had been concluded between the Lakeford Port Authority and the Ostmark Institute last November.',
      ['Lakeford Port Authority', 'Ostmark Institute'].map(
        (body) => `PARTY_TO ${body} – Lakeford Water Agreement 2023-11`,
      ),
    );
  });

  it('whose name ends where its sentence goes on', () => {
    signings('Mayor Tom Ash signed the MOU today. The MOU on Fishing covers boats.', [
      'SIGNED Tom Ash – MOU on Fishing 2024-05-03',
    ]);
  });
});

describe('who stands by a signing to come', () => {
  it('will witness it', () => {
    signings('The Lakeford Water Agreement will be signed tomorrow in the presence of Governor Ann Bell.', [
      'PLANNED WITNESSED Ann Bell – Lakeford Water Agreement 2024-05-04',
    ]);
  });
});
