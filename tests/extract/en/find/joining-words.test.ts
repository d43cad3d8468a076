import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

describe('a name with a small word inside', () => {
  it.each([
    'Anna Brzoza vel Lis',
    'Ole Ash af Lund',
    'José Faria e Matos',
    'Jordi Ash i Vila',
    'Mahmoud Ould Brahim Ould Ash',
    'Riaz ul-Ash',
    'Charles d’Orville',
    'Anna ash-Birch',
  ])('goes on behind it: %s', (name) => {
    expect(factsOf('MET_WITH', `Premier Bo Wen met with Foreign Minister ${name} in Sandvik on 2 May.`)).toEqual([
      `MET_WITH Bo Wen – ${name} 2024-05-02 Sandvik`,
    ]);
  });

  it('ends where the sentence goes on', () => {
    expect(posts('Premier Bo Wen met with Foreign Minister Ann Bell at Harbour House today.')).toEqual([
      'Ann Bell: Foreign Minister',
      'Bo Wen: Premier',
    ]);
  });
});

describe('what is no land of a secretary', () => {
  it('ends the name of a city', () => {
    expect(posts('Premier Bo Wen met with Mayor Ann Bell in Washington, D.C. Secretary Tom Ash spoke.')).not.toContain(
      'Tom Ash: Secretary, D.C.',
    );
  });
});
