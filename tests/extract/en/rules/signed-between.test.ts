import { describe, expect, it } from 'vitest';
import { factsOf, posts, readsOf } from '../../support.ts';

describe('the signing of an agreement between persons', () => {
  it('has both for signers, whatever fields their titles are for', () => {
    readsOf(
      'SIGNED WITNESSED',
      'Governor Ann Bell today witnessed the signing of a memorandum of understanding on trade between Secretary for Trade Bo Wen and the Director of Parks, Mr Tom Ash.',
      [
        'WITNESSED Ann Bell – memorandum of understanding on trade 2024-05-03',
        'SIGNED Bo Wen – memorandum of understanding on trade 2024-05-03',
        'SIGNED Tom Ash – memorandum of understanding on trade 2024-05-03',
      ],
    );
  });
});

describe('on a journey', () => {
  it('a visit may be conducted', () => {
    readsOf('VISITED', 'Minister Tom Ash conducted the second day of his visit in Lakeford today.', [
      'VISITED Tom Ash – Lakeford 2024-05-03 Lakeford',
    ]);
  });

  it('whom the sentence before opened with is not who goes on', () => {
    const text =
      'Mrs Ann Bell began her visit to Lakeford today. Accompanied by Secretary for Trade Bo Wen, Mrs Bell then had lunch with designers. She later met Mayor Tom Ash.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Ann Bell – Tom Ash 2024-05-03 Lakeford']);
  });

  it('the day of the release beats a day of the visit that nobody can date', () => {
    const text =
      'Minister Tom Ash today toured the Lakeford College on the second day of his Lakeford visit. He met Governor Ann Bell.';
    expect(factsOf('VISITED', text).every((fact) => fact.includes('2024-05-03'))).toBe(true);
  });

  it('a list may stand behind the day and a colon', () => {
    const text =
      'Minister Tom Ash visited today several sites, including: the Lakeford Museum; and the Port Ellin Library.';
    expect(factsOf('VISITED', text)).toHaveLength(2);
  });

  it('a delegation is that of the one leader whom the release tells of', () => {
    const text =
      'Minister Tom Ash today met with a Belmoran delegation. Minister Ash welcomed the delegation led by the Mayor of Sandvik, Ms Ann Bell.';
    expect(factsOf('MET_WITH', text)).toHaveLength(1);
  });

  it('people without names are no meeting of what happened', () => {
    const text =
      'Minister Tom Ash attended a dinner hosted by the Lakeford League today to exchange views with over 20 members of the League. He thanked the League for its support.';
    expect(factsOf('MET_WITH', text)).toEqual([]);
  });

  it('the chief of several fields holds the post for them', () => {
    const text =
      'Secretary for Home & Youth Affairs Tom Ash visited Lakeford today. The youth affairs chief then met Mayor Ann Bell.';
    expect(factsOf('MET_WITH', text)).toHaveLength(1);
  });

  it('guests without names did what is told of them', () => {
    const text =
      'Minister Tom Ash hosted a dinner for the consuls of Belmora and Arvandia today, who arrived in Lakeford this year.';
    expect(factsOf('VISITED', text)).toEqual([]);
  });

  it('what a place is does not go on with a list', () => {
    const text = 'Minister Tom Ash toured the Lakeford Garden today, a Harbour Heritage Park project.';
    expect(factsOf('VISITED', text)).toHaveLength(1);
  });

  it('officials and guests may accompany somebody', () => {
    const text =
      'Minister Tom Ash is leading a delegation to Lakeford today. Government officials and guests accompanying Mr Ash to Lakeford include: the Secretary for Ports, Mr Bo Wen; and the Director of Parks, Ms Ann Bell.';
    expect(factsOf('ACCOMPANIED', text)).toHaveLength(2);
  });

  it('a town before its country may have small words in its name', () => {
    const text =
      'Minister Tom Ash attended the Harbour Forum in Marina del Ash, Belmora, today. He met Governor Ann Bell.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03 Marina del Ash']);
  });
});

describe('a title', () => {
  it('may have a remark in brackets behind it', () => {
    expect(
      posts(
        "Mr Tom Ash met the Trade Representative (minister's level) and Vice Minister of Commerce, Mr Bo Wen, today.",
      ),
    ).toEqual(['Bo Wen: Trade Representative', 'Bo Wen: Vice Minister of Commerce']);
  });

  it('ends behind the noun of its field', () => {
    expect(posts('Mr Tom Ash met Minister of Trade Diversification James Carr today.')).toEqual([
      'James Carr: Minister of Trade Diversification',
    ]);
  });
});

it('binds bodies whose letters stand before the verb', () =>
  readsOf(
    'PARTY_TO',
    'Belmora and the Water Board of Ostmark (WBO) signed a second extension of the Memorandum of Understanding (MOU) on ferries today.',
    [
      'PARTY_TO Belmora – Memorandum of Understanding on ferries 2024-05-03',
      'PARTY_TO Water Board of Ostmark – Memorandum of Understanding on ferries 2024-05-03',
    ],
  ));
