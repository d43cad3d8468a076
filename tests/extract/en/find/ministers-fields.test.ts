import { describe, expect, it } from 'vitest';
import { posts } from '../../support.ts';

describe('what a minister is of', () => {
  it.each([
    ['the Minister of Foreign Affairs and Worship Jan Lind', 'Jan Lind: Minister of Foreign Affairs and Worship'],
    [
      'the Minister of Home Affairs, Media and National Development Unit, Mr Jan Lind',
      'Jan Lind: Minister of Home Affairs, Media and National Development Unit',
    ],
    [
      'Belmora’s Minister in the Prime Minister’s Department (Legal Affairs) Datuk Jan Lind',
      'Jan Lind: Minister, Prime Minister’s Department',
    ],
    ['the Minister of the Government of Belmora, Mr Jan Lind', 'Jan Lind: Minister, Government of Belmora'],
    ['UN Assistant Secretary General Jan Lind', 'Jan Lind: Assistant Secretary General, UN'],
  ])('%s', (whom, post) => {
    expect(posts(`Mr Bo Fox met ${whom} today.`)).toEqual([post]);
  });
});
