import { describe, expect, test } from 'vitest';
import type { RegisterPerson } from '../../src/domain/register.ts';
import { drawTenures, type Holding } from '../../src/picture/tenures.ts';
import { register } from './draw.ts';

const piece = (id: string) => ({
  statement: { id, quote: `quote ${id}`, start: 0 },
  release: { id: 'r', title: 'R', url: null, publishedOn: null, kind: 'ORIGINAL' as const },
});
const holding = (date: string, title = 'Mayor', postId = 'amber-mayor'): Holding => {
  return { postId, postName: 'Mayor, Amber', title, date, piece: piece(`s-${date}-${title}`) };
};
const ada = register.entries.get('ada-moon') as RegisterPerson;
const tenuresOf = (...holdings: Holding[]) =>
  drawTenures('ada-moon', ada, holdings, (id) => id).map(({ tie }) => tie.properties);

describe('7. tenures', () => {
  test('of the register rest on their entry', () => {
    expect(tenuresOf()).toMatchObject([
      {
        kind: 'SUBSTANTIVE',
        from: { day: '2022-05-01' },
        fromText: '2022-05',
        to: null,
        registerEntry: 'ada-moon',
        source: 'register',
      },
    ]);
  });

  test('of the register are extended by what is attested within them', () => {
    expect(tenuresOf(holding('2023-03-01'), holding('2023-01-01'))).toMatchObject([
      {
        from: { day: '2022-05-01' },
        observedFrom: { day: '2023-01-01' },
        observedTo: { day: '2023-03-01' },
        attestedOn: ['2023-01-01', '2023-03-01'],
        sources: 1,
      },
    ]);
  });

  test('outside the register are known by their observed days only', () => {
    expect(tenuresOf(holding('2020-01-01'))).toMatchObject([
      { from: null, observedFrom: { day: '2020-01-01' } },
      { fromText: '2022-05' },
    ]);
  });

  test('are acting where the title says so, and none where it says former', () => {
    expect(tenuresOf(holding('2023-01-01', 'Acting Mayor')).map((one) => one['kind'])).toEqual([
      'ACTING',
      'SUBSTANTIVE',
    ]);
    expect(tenuresOf(holding('2023-01-01', 'former Mayor'), holding('2023-01-01', 'Mayor-designate'))).toHaveLength(1);
  });
});
