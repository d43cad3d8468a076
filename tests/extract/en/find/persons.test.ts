import { describe, expect, it } from 'vitest';
import { persons, reads, readsOf } from '../../support.ts';

const MET = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';

describe('forms of address', () => {
  it.each(['Mr', 'Mr.', 'Dr', 'Prof', 'Professor', 'Sir', 'Dr.', 'Ir', 'Cllr', 'His Excellency'])('%s', (form) => {
    expect(persons(`${form} Tom Ash spoke of trade today.`)).toEqual(['Tom Ash']);
  });

  it.each(['Ms', 'Mrs', 'Miss', 'Madam', 'Dame', 'Lady', 'Mdm'])('%s', (form) => {
    expect(persons(`${form} Ann Bell spoke of trade today.`)).toEqual(['Ann Bell']);
  });

  it('several before one name', () => {
    expect(persons('Professor Dr Ann Bell spoke of trade today.')).toEqual(['Ann Bell']);
    expect(persons('The Hon Mrs Ann Bell spoke of trade today.')).toEqual(['Ann Bell']);
  });

  it('of soldiers', () => {
    expect(persons('Major General Tom Ash spoke today. Lt Col Hugo Lind listened.')).toEqual(['Hugo Lind', 'Tom Ash']);
    expect(persons('Brig. Gen. Tom Ash spoke today.')).toEqual(['Tom Ash']);
  });

  it('may be called as a month is, where no day follows', () => {
    expect(persons('Minister Tracy May today met Ms Ann Bell.')).toEqual(['Ann Bell', 'Tracy May']);
    expect(persons('Ms Ann Bell of Tracy May 5 Hall spoke.')).toEqual(['Ann Bell']);
  });

  it('with letters behind the name', () => {
    expect(persons('Mr Tom Ash, GBM, JP, spoke of trade today.')).toEqual(['Tom Ash']);
  });
});

describe('shapes of names', () => {
  it.each([
    ['surname first', 'Mr Lam Wing-hei'],
    ['surname first, in one word', 'Mr Guo Shanlin'],
    ['a given name before', 'Mr Peter Lam Wing-hei'],
    ['hyphens', 'Ms Anne-Marie Bell-Frost'],
    ['an apostrophe', "Mr Sean O'Dell"],
    ['a curly apostrophe', 'Mr Sean O’Dell'],
    ['accents', 'Ms Zoë Müller-Štědrá'],
    ['small words', 'Mr Jan van der Ash'],
    ['an initial', 'Mr Tom B. Ash'],
    ['a number', 'Mr Tom Ash III'],
    ['four words', 'Ms Maria Elena Sol Bravo'],
    ['small letters first', 'Mr Pieter de Ash'],
    ['a patronymic', 'Mr Ahmad bin Ash'],
  ])('%s', (_shape, name) => {
    expect(persons(`${name} spoke of trade today.`)).toEqual([name.replace(/^(?:Mr|Ms) /u, '')]);
  });

  it('in capitals', () => {
    expect(persons('Mr Tom ASH met Ms Ann BELL today.').map((name) => name.toLowerCase())).toEqual([
      'ann bell',
      'tom ash',
    ]);
  });

  it('with another script in brackets', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash met Mr Guo Shanlin (郭山林) today.', [
      'MET_WITH Tom Ash – Guo Shanlin 2024-05-03',
    ]);
  });
});

describe('a title and a name', () => {
  it.each([
    ['before, with a comma', 'the Governor of Ostmark, Ms Ann Bell'],
    ['before, without a comma', 'Governor of Ostmark Ms Ann Bell'],
    ['before, without a form of address', 'the Governor of Ostmark, Ann Bell,'],
    ['right before', 'Governor Ann Bell'],
    ['behind, with a comma', 'Ms Ann Bell, Governor of Ostmark,'],
    ['behind, with an article', 'Ms Ann Bell, the Governor of Ostmark,'],
    ['behind, in brackets', 'Ms Ann Bell (Governor of Ostmark)'],
    ['with the place before', 'Ostmark Governor Ann Bell'],
    ['with a place that owns', "Ostmark's Governor, Ms Ann Bell,"],
    ['in small letters', 'the governor of Ostmark, Ms Ann Bell,'],
    ['long', 'the Deputy Secretary-General of the Ostmark Provincial Government, Ms Ann Bell,'],
    ['without a form of address, behind', 'Ann Bell, Governor of Ostmark,'],
    ['two titles', 'the Deputy Premier and Minister for Trade of Belmora, Ms Ann Bell,'],
  ])('%s', (_order, phrase) => {
    readsOf('MET_WITH', `Mr Tom Ash met ${phrase} today.`, [MET]);
  });

  it('of several persons at once', () => {
    readsOf('MET_WITH', 'Mr Tom Ash met Vice Mayors Ann Bell and Carl Dorn today.', [
      MET,
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
    ]);
    readsOf('MET_WITH', 'Mr Tom Ash met Messrs Hugo Lind and Carl Dorn today.', [
      'MET_WITH Tom Ash – Hugo Lind 2024-05-03',
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
    ]);
  });
});

describe('lists', () => {
  it('with titles and semicolons', () => {
    expect(
      persons(
        'Present were the Mayor of Lakeford, Mr Tom Ash; the Governor of Ostmark, Ms Ann Bell; the Secretary for Trade, Water and Roads, Mr Carl Dorn; and Dr Eva Frost.',
      ),
    ).toEqual(['Ann Bell', 'Carl Dorn', 'Eva Frost', 'Tom Ash']);
  });

  it('of bare names behind a form of address that they share', () => {
    expect(persons('Mr Tom Ash, Ms Ann Bell, Mr Carl Dorn and Dr Eva Frost attended the talks.')).toEqual([
      'Ann Bell',
      'Carl Dorn',
      'Eva Frost',
      'Tom Ash',
    ]);
  });
});

describe('peers', () => {
  it.each([
    ['Lord Ash of Lakeford', 'Lord Ash'],
    ['Baroness Bell', 'Baroness Bell'],
  ])('%s', (form) => {
    expect(persons(`${form} met Mr Carl Dorn today.`)).toHaveLength(2);
  });

  it.each([
    ['Lord Ash', 'Lord Tom Ash'],
    ['Lord Tom Ash', 'Lord Ash'],
    ['Lord Ash of Lakeford', 'Lord Tom Ash'],
    ['Baroness Bell of Sandvik', 'Baroness Ann Bell'],
  ])('%s is %s', (first, later) => {
    expect(persons(`${first} met Mr Carl Dorn today. ${later} then met Ms Eva Frost.`)).toHaveLength(3);
  });

  it('of one family name and two ranks are two', () => {
    expect(persons('Lord Ash met Mr Carl Dorn today. Lady Ann Ash then met Ms Eva Frost.')).toHaveLength(4);
  });
});

describe('later references', () => {
  it.each([
    ['a surname', 'Mr Ash'],
    ['a pronoun', 'He'],
    ['the title', 'The Mayor'],
    ['the title with its place', 'The Mayor of Lakeford'],
    ['title and surname', 'Mayor Ash'],
    ['the whole name', 'Tom Ash'],
    ['the whole name with a form of address', 'Mr Tom Ash'],
  ])('by %s', (_kind, reference) => {
    readsOf(
      'MET_WITH',
      `The Mayor of Lakeford, Mr Tom Ash, arrived in Sandvik today. ${reference} then met Ms Ann Bell.`,
      [`${MET} Sandvik`],
    );
  });

  it('by the surname of a name that begins with it', () => {
    readsOf('MET_WITH', 'The Mayor of Lakeford, Mr Lam Wing-hei, spoke today. Mr Lam then met Ms Ann Bell.', [
      'MET_WITH Lam Wing-hei – Ann Bell 2024-05-03',
    ]);
    readsOf('MET_WITH', 'The Mayor of Lakeford, Mr Peter Lam Wing-hei, spoke today. Mr Lam then met Ms Ann Bell.', [
      'MET_WITH Peter Lam Wing-hei – Ann Bell 2024-05-03',
    ]);
  });

  it('by the letters of the title', () => {
    readsOf(
      'MET_WITH',
      'SMS meets Governor\n\nThe Secretary for Municipal Services, Mr Tom Ash, spoke of trade today. SMS then met the Governor of Ostmark, Ms Ann Bell.',
      [MET],
    );
  });

  it('by "she" and "he", each to the one that it fits', () => {
    readsOf('MET_WITH', 'Mr Tom Ash and Ms Ann Bell opened the forum today. She then met Dr Carl Dorn.', [
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
    ]);
    readsOf('MET_WITH', 'Ms Ann Bell and Mr Tom Ash opened the forum today. He then met Dr Carl Dorn.', [
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
    ]);
  });

  it('by "they" to all, by "the two" to two', () => {
    readsOf('MET_WITH', 'Mr Tom Ash and Ms Ann Bell arrived in Sandvik today. They met Dr Carl Dorn.', [
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03 Sandvik',
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03 Sandvik',
    ]);
    readsOf('VISITED', 'Mr Tom Ash met Ms Ann Bell today. The two then visited the Lakeford Museum.', [
      'VISITED Tom Ash – Lakeford Museum 2024-05-03 Lakeford',
      'VISITED Ann Bell – Lakeford Museum 2024-05-03 Lakeford',
    ]);
  });

  it('to the fuller of two spellings', () => {
    expect(persons('Mayor Tom Ash spoke today. Mr Tom Benedict Ash was elected last year.')).toEqual([
      'Tom Benedict Ash',
    ]);
  });

  it('by name before title and post are told', () => {
    readsOf('MET_WITH', 'Tom Ash meets Governor\n\nThe Mayor of Lakeford, Mr Tom Ash, met Governor Ann Bell today.', [
      MET,
    ]);
  });
});

describe('two persons of one surname', () => {
  const both =
    'The Secretary for Trade, Mr Hugo Bell, and the Governor of Ostmark, Ms Ann Bell, arrived in Sandvik today.';

  it('are two persons', () => {
    expect(persons(both)).toEqual(['Ann Bell', 'Hugo Bell']);
  });

  it('are told apart by the form of address', () => {
    readsOf('MET_WITH', `${both} Mr Bell met Dr Carl Dorn.`, ['MET_WITH Hugo Bell – Carl Dorn 2024-05-03 Sandvik']);
    readsOf('MET_WITH', `${both} Ms Bell met Dr Carl Dorn.`, ['MET_WITH Ann Bell – Carl Dorn 2024-05-03 Sandvik']);
  });

  it('are told apart by the title', () => {
    readsOf('MET_WITH', `${both} Governor Bell met Dr Carl Dorn.`, [
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03 Sandvik',
    ]);
  });

  it('are told apart by the given name', () => {
    readsOf('MET_WITH', `${both} Mr Hugo Bell met Dr Carl Dorn.`, [
      'MET_WITH Hugo Bell – Carl Dorn 2024-05-03 Sandvik',
    ]);
  });
});

describe('letters of given names', () => {
  it('stand before the surname behind a title', () => {
    expect(persons('Chief Executive KP Ash met Mayor Ann Bell today. Mr Ash thanked her.')).toEqual([
      'Ann Bell',
      'KP Ash',
    ]);
  });

  it('are no letters of a title', () => {
    expect(persons('Senior Minister Tom Ash arrived today. SM Ash met Mayor Ann Bell.')).toEqual([
      'Ann Bell',
      'Tom Ash',
    ]);
  });
});

describe('a given name behind a title', () => {
  it('is found without its accents', () => {
    readsOf('MET_WITH', 'Minister Bùi Thanh Sơn arrived in Sandvik today. Minister Son met Governor Ann Bell.', [
      'MET_WITH Bùi Thanh Sơn – Ann Bell 2024-05-03 Sandvik',
    ]);
  });
});

describe('a surname that is also a word of business', () => {
  it('ends a name behind a known given name', () => {
    expect(
      persons('Secretary for the Harbour Service Joshua Law met Mayor Ann Bell today. Mr Law thanked her.'),
    ).toEqual(['Ann Bell', 'Joshua Law']);
  });

  it('makes no name of words of business', () => {
    expect(persons('Secretary for Justice Law Reform began today.')).toEqual([]);
  });
});

describe('a peer', () => {
  it('may be called by a saint and letters', () => {
    expect(persons('Baroness Ashby of St Brides DBE, Minister of State for Ports, met Mayor Ann Bell today.')).toEqual([
      'Ann Bell',
      'Baroness Ashby of St Brides',
    ]);
  });
});

describe('of the same words in another order', () => {
  it('a son and his father’s son are two', () => {
    expect(persons('Prince Omar bin Salem Ash met King Salem bin Omar Ash today.')).toHaveLength(2);
  });

  it('a surname before or behind is one', () => {
    expect(persons('Mr Tom Ash Wai-lam met Mr Carl Dorn. Ash Wai-lam left.')).toHaveLength(2);
  });
});

it('an honorific that nobody knows stands between two others', () => {
  expect(persons('Premier Datuk Ashar Tan Sri Bo Wilde met Mr Carl Dorn today.')).toEqual(['Bo Wilde', 'Carl Dorn']);
});

describe('he', () => {
  it('is whom the clause before is about', () => {
    readsOf(
      'VISITED',
      'According to Ms Ann Bell, when President Carl Dorn arrived in Sandvik today, he visited the Lakeford Museum.',
      ['VISITED Carl Dorn – Sandvik 2024-05-03 Sandvik', 'VISITED Carl Dorn – Lakeford Museum 2024-05-03 Lakeford'],
    );
  });
});

it('a verb of a headline in capitals ends a name', () => {
  expect(persons('Secretary Tom Ash Exchanged Views with Mayor Ann Bell\n\nMr Tom Ash met Ms Ann Bell today.')).toEqual(
    ['Ann Bell', 'Tom Ash'],
  );
});

it('a rank between two names is one', () => {
  reads('Dr Sultan bin Omar Sultan Ash met Mr Karim Amir Birch today.', [
    'MET_WITH Sultan bin Omar Sultan Ash – Karim Amir Birch 2024-05-03',
  ]);
  reads('Sultan Omar Ash, Deputy Minister of Ports, met Mr Karim Birch today.', [
    'MET_WITH Sultan Omar Ash – Karim Birch 2024-05-03',
  ]);
  reads('Major General (Retd) Omar Ash met Mr Karim Birch today.', ['MET_WITH Omar Ash – Karim Birch 2024-05-03']);
});
