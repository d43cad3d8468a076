import { describe, it } from 'vitest';
import { readsOf } from '../support.ts';

const AT = (day: string) => `On the afternoon of the ${day}, Mayor Tom Ash met Governor Ann Bell in Lakeford.`;

describe('a day without its month', () => {
  it('is of the month of publication', () => {
    readsOf('MET_WITH', AT('2nd'), ['MET_WITH Tom Ash – Ann Bell 2024-05-02 Lakeford']);
  });

  it('is of the month before, where it would be to come', () => {
    readsOf('MET_WITH', AT('18th'), ['MET_WITH Tom Ash – Ann Bell 2024-04-18 Lakeford']);
  });

  it('is none of a day that this month has not', () => {
    readsOf('MET_WITH', AT('31st'), ['MET_WITH Tom Ash – Ann Bell undated Lakeford']);
  });

  it('is no floor, session or anniversary', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash met Governor Ann Bell on the 2nd floor of a museum in Lakeford today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford',
    ]);
  });
});

it('who concluded a visit and went home was on the visit in what is told next', () => {
  readsOf(
    'VISITED',
    'Mayor Tom Ash concluded his visit to Sandvik and returned to Lakeford today. He first called on the Health Commission and visited the Office of the Government of Ostmark (OG) in Sandvik.',
    [
      'VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
      'VISITED Tom Ash – Lakeford 2024-05-03 Lakeford',
      'VISITED Tom Ash – Health Commission 2024-05-03 Sandvik',
      'VISITED Tom Ash – Office of the Government of Ostmark in Sandvik 2024-05-03 Sandvik',
    ],
  );
});
