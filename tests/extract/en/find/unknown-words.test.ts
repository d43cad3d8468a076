import { describe, expect, it } from 'vitest';
import { acts, factsOf, persons, posts } from '../../support.ts';

describe('a list of persons', () => {
  it('goes on over a body that nobody knows', () => {
    const text =
      'Minister Tom Ash met with Foreign Minister Ann Bell, Blue Gate Director of the Security Office Bo Wen, Second Deputy Director of the Security Office Carl Dorn, and Special Representative for Harbour Affairs Eva Frost today.';
    expect(factsOf('MET_WITH', text)).toHaveLength(4);
  });

  it('ends before a clause of its own', () => {
    const text =
      'Minister Tom Ash met Foreign Minister Ann Bell, and Blue Gate Director Bo Wen attended the Lakeford Fair today.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });
});

describe('a title', () => {
  it('ends where the name begins, though its field is a place', () => {
    expect(posts('Special Representative for Port Ellin Tom Ash met Governor Ann Bell today.')).toContain(
      'Tom Ash: Special Representative for Port Ellin',
    );
  });

  it('may be held at two bodies at once', () => {
    const text =
      'The Director of the Sea Office of the Arvandia Committee and the Land Office of the Arvandia Council, Mr Tom Ash, met Governor Ann Bell today.';
    expect(posts(text)).toEqual([
      'Ann Bell: Governor',
      'Tom Ash: Director, Land Office of the Arvandia Council',
      'Tom Ash: Director, Sea Office of the Arvandia Committee',
    ]);
  });

  it('of one body with two fields stays one', () => {
    const text =
      'The Director of the Department of Health and the Environment, Mr Tom Ash, met Governor Ann Bell today.';
    expect(posts(text)).toHaveLength(2);
  });

  it('may have the short form of its body behind it', () => {
    expect(posts('Mr Bo Wen met the President of the Harbour Council (HarCo), Mr Tom Ash, today.')).toEqual([
      'Tom Ash: President, Harbour Council',
    ]);
  });
});

describe('names', () => {
  it('of princes keep the word that they are called by', () => {
    const text =
      'Minister Ann Bell called on His Royal Highness Tunku Ash Ibni Sultan Elm, the Regent of Ostmark, today.';
    expect(persons(text)).toContain('Tunku Ash Ibni Sultan Elm');
  });

  it('of others do not', () => {
    expect(persons('Minister Ann Bell called on Tunku Ash Elm today.')).toContain('Ash Elm');
  });
});

describe('the two of an office', () => {
  const TALKS =
    'Foreign Secretary Tom Ash met Foreign Minister Ann Bell today. He also called on Mr Bo Wen, President of Belmora.';

  it('are those who hold it', () => {
    const text = `${TALKS} The two Foreign Ministers signed the Lakeford Water Agreement.`;
    expect(factsOf('SIGNED', text).map((fact) => fact.split(' – ')[0])).not.toContain('SIGNED Bo Wen');
  });

  it('sign a paper in quotation marks', () => {
    const text =
      'Foreign Minister Tom Ash met Foreign Minister Ann Bell today. The two Foreign Ministers signed a "Roadmap towards a Closer Partnership".';
    expect(factsOf('SIGNED', text)).toEqual([
      'SIGNED Ann Bell – Roadmap towards a Closer Partnership 2024-05-03',
      'SIGNED Tom Ash – Roadmap towards a Closer Partnership 2024-05-03',
    ]);
  });

  it('sign no words that are only quoted', () => {
    expect(factsOf('SIGNED', 'Minister Tom Ash signed "with great joy" today.')).toEqual([]);
  });
});

describe('company', () => {
  it('is whom somebody did it "in the company of"', () => {
    const text = 'Mr Tom Ash inspected the Lakeford Museum today in the company of Dr Carl Dorn and Ms Eva Frost.';
    expect(factsOf('ACCOMPANIED', text)).toEqual([
      'ACCOMPANIED Carl Dorn – Tom Ash 2024-05-03',
      'ACCOMPANIED Eva Frost – Tom Ash 2024-05-03',
    ]);
  });

  it('is who joins a visit that is announced', () => {
    const text =
      'Mayor Tom Ash will visit Sandvik on May 6. Officials joining the visit include Dr Carl Dorn; Ms Eva Frost; and representatives of the Board.';
    expect(factsOf('ACCOMPANIED', text)).toEqual([
      'PLANNED ACCOMPANIED Carl Dorn – Tom Ash 2024-05-06',
      'PLANNED ACCOMPANIED Eva Frost – Tom Ash 2024-05-06',
    ]);
  });

  it('is not who joins the board', () => {
    const text = 'Mayor Tom Ash will visit Sandvik on May 6. Experts joining the board include Dr Carl Dorn.';
    expect(factsOf('ACCOMPANIED', text)).toEqual([]);
  });
});

describe('who acts', () => {
  it('does so since the day of the journey', () => {
    const text =
      'The Mayor of Lakeford, Mr Tom Ash, today leads a delegation to Sandvik. While the Mayor is away, the Secretary for Ports, Ms Ann Bell, takes the role of Acting Mayor.';
    expect(acts(text)).toEqual(['Ann Bell: Acting Mayor, Lakeford 2024-05-03']);
  });
});
