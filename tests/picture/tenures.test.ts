import { describe, expect, test } from 'vitest';
import type { RegisterPerson } from '../../src/domain/register.ts';
import { drawTenures, type Holding } from '../../src/picture/tenures.ts';
import { register } from './draw.ts';

const piece = (id: string) => ({
  statement: { id, quote: `quote ${id}`, start: 0 },
  release: { id: 'r', title: 'R', url: null, publishedOn: null, kind: 'ORIGINAL' as const },
});
const holding = (date: string, title = 'Mayor', postId = 'amber-mayor'): Holding => {
  return {
    postId,
    postName: 'Mayor, Amber',
    title,
    date,
    endDate: null,
    planned: false,
    piece: piece(`s-${date}-${title}`),
  };
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

  const acting = (date: string, endDate: string | null, planned = true): Holding => {
    return { ...holding(date, 'Acting Mayor', 'birch-mayor'), endDate, planned };
  };

  test('are announced where a text tells a period to come', () => {
    expect(tenuresOf(acting('2023-05-03', '2023-05-06'))[0]).toMatchObject({
      kind: 'ACTING',
      from: { day: '2023-05-03' },
      to: { day: '2023-05-06' },
      announced: true,
      attestedOn: null,
    });
    expect(tenuresOf(acting('2023-05-03', null))[0]).toMatchObject({ to: { day: '2023-05-03' }, announced: true });
  });

  test('are no longer only announced where somebody acts in that period', () => {
    const [first, ...rest] = tenuresOf(
      acting('2023-05-03', '2023-05-06'),
      holding('2023-05-04', 'Acting Mayor', 'birch-mayor'),
    );
    expect(first).toMatchObject({ announced: null, attestedOn: ['2023-05-04'], observedFrom: { day: '2023-05-04' } });
    expect(rest).toHaveLength(1);
  });

  test('nor where a text reports the whole period', () => {
    const told = tenuresOf(acting('2023-05-03', '2023-05-06'), acting('2023-05-03', '2023-05-06', false));
    expect(told[0]).toMatchObject({ from: { day: '2023-05-03' }, announced: null });
    expect(told).toHaveLength(2);
  });

  test('two announced periods stay apart', () => {
    expect(tenuresOf(acting('2023-05-03', '2023-05-06'), acting('2023-06-03', '2023-06-06'))).toHaveLength(3);
  });
});
