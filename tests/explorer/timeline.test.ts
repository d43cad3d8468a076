import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/explorer/timeline/timeline.ts';

const item = (id: string, from?: string, to?: string) => ({
  id,
  label: id,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});
const places = (...items: ReturnType<typeof item>[]) =>
  timelineOf(items).bars.map((bar) => [bar.item.id, Math.round(bar.start), Math.round(bar.width)]);

describe('A timeline', () => {
  it('goes from the first day of any item to the last, the earliest item first', () => {
    expect(places(item('late', '2024-05-10'), item('early', '2024-05-01', '2024-05-05'))).toEqual([
      ['early', 0, 50],
      ['late', 90, 10],
    ]);
  });

  it('covers all of a month or year of which no more is known', () => {
    expect(places(item('month', '2023-02'), item('year', '2023'))).toEqual([
      ['year', 0, 100],
      ['month', 8, 8],
    ]);
    expect(places(item('leap', '2024-02'), item('first', '2024-01'))[1]?.[2]).toBe(48);
  });

  it('gives one lone day the whole scale', () => {
    expect(places(item('only', '2024-05-01'))).toEqual([['only', 0, 100]]);
  });

  it('keeps apart what has no date', () => {
    const { bars, ticks, undated } = timelineOf([item('never')]);
    expect([bars, ticks, undated.map(({ id }) => id)]).toEqual([[], [], ['never']]);
  });

  it.each([
    ['days', '2024-05-01', '2024-05-04', ['05-01', '05-02', '05-03', '05-04']],
    ['months', '2024-01-15', '2024-04-02', ['2024-02', '2024-03', '2024-04']],
    ['quarters', '2023-11-15', '2024-12-02', ['2024-01', '2024-04', '2024-07', '2024-10']],
    ['years', '2019-11-15', '2022-12-02', ['2020', '2021', '2022']],
  ])('marks %s', (_, from, to, labels) => {
    expect(timelineOf([item('one', from, to)]).ticks.map(({ label }) => label)).toEqual(labels);
  });
});
