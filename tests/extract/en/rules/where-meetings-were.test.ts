import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support.ts';

describe('the city of a meeting', () => {
  it.each([
    'Minister Tom Ash met Ms Ann Bell yesterday. The meeting was held at the Palace in Lakeford.',
    'Minister Tom Ash met Ms Ann Bell yesterday. The talks took place on the sidelines of the Trade Forum in Lakeford.',
    'Minister Tom Ash called on Ms Ann Bell yesterday.\n\nAt the meeting held in Lakeford, they spoke of trade.',
    'Minister Tom Ash met Ms Ann Bell yesterday at the Foreign Office in Lakeford.',
    'Minister Tom Ash met Ms Ann Bell at the State Ministry of Defence in Lakeford (May 2).',
  ])('%s', (text) => {
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-02 Lakeford']);
  });

  it('but not where the office is of which somebody comes', () => {
    const text = 'Minister Tom Ash yesterday met Ms Ann Bell of the Trade Office in Lakeford and thanked her.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-02']);
  });
});
