import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const visited = (text: string, expected: readonly string[]) => readsOf('VISITED', text, expected);

describe('the city of what was visited', () => {
  it('is the town itself', () => {
    visited('Mayor Tom Ash visited Hollowby and Wexby in Arvandia today.', [
      'VISITED Tom Ash – Hollowby 2024-05-03 Hollowby',
      'VISITED Tom Ash – Wexby 2024-05-03 Wexby',
    ]);
  });

  it('bears the name of its region too', () => {
    visited('Mayor Tom Ash visited the Lakeford Special Administrative Region today.', [
      'VISITED Tom Ash – Lakeford 2024-05-03 Lakeford',
    ]);
  });

  it('stands behind its name, though no register knows it', () => {
    visited('Mayor Tom Ash arrived in Sandvik today. He then visited the Tidewater Museum in Hollowby.', [
      'VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
      'VISITED Tom Ash – Tidewater Museum 2024-05-03 Hollowby',
    ]);
  });

  it('is that of the journey that the sentence recalls', () => {
    readsOf(
      'MET_WITH',
      "Mayor Tom Ash was in Lakeford today, where he met Governor Ann Bell. It follows the Mayor's visit to Sandvik last week, when he met Dr Carl Dorn.",
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford', 'MET_WITH Tom Ash – Carl Dorn undated Sandvik'],
    );
  });
});
