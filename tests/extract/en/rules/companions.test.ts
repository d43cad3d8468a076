import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const companions = (text: string, expected: readonly string[]) => readsOf('ACCOMPANIED MET_WITH', text, expected);
const CARL = 'ACCOMPANIED Carl Dorn – Tom Ash 2024-05-03';

describe('who accompanied whom', () => {
  it.each([
    ['accompanied by', 'Mayor Tom Ash, accompanied by Dr Carl Dorn, visited the Lakeford Museum today.'],
    ['accompanied by, in front', 'Accompanied by Dr Carl Dorn, Mayor Tom Ash visited the Lakeford Museum today.'],
    ['was accompanied by', 'Mayor Tom Ash visited the Lakeford Museum today. He was accompanied by Dr Carl Dorn.'],
    ['accompanied', 'Mayor Tom Ash visited the Lakeford Museum today. Dr Carl Dorn accompanied Mr Ash.'],
    ['joined by', 'Mayor Tom Ash, joined by Dr Carl Dorn, visited the Lakeford Museum today.'],
  ])('%s', (_words, text) => {
    companions(text, [CARL]);
  });

  it('several', () => {
    companions(
      'Mayor Tom Ash visited the Lakeford Museum today, accompanied by the Secretary for Trade, Dr Carl Dorn, and Ms Eva Frost.',
      [CARL, 'ACCOMPANIED Eva Frost – Tom Ash 2024-05-03'],
    );
  });

  it('never makes a meeting, while both meet the other side', () => {
    companions('Mayor Tom Ash, accompanied by Dr Carl Dorn, met Governor Ann Bell today.', [
      CARL,
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
    ]);
  });
});
