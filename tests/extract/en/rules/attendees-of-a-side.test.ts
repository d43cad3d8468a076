import { describe, expect, it } from 'vitest';
import { factsOf, persons } from '../../support.ts';

const SESSION = 'The third session of the Arvandian-Belmoran Joint Commission took place in Sandvik on 2 May.';
const attended = (text: string) => factsOf('ATTENDED', text).sort();

describe('those who led the sides', () => {
  it.each([
    'The Arvandian delegation was led by Minister Ann Bell, and the Belmoran delegation was headed by Minister Tom Ash.',
    'The Arvandian side was chaired by Minister Ann Bell, while the Belmoran side was chaired by Minister Tom Ash.',
    'Ann Bell, Minister of Finance, chaired the Arvandian side and Tom Ash, Minister of Trade, chaired the Belmoran side.',
  ])('took part in the session: %s', (sentence) => {
    expect(attended(`${SESSION} ${sentence}`)).toEqual([
      'ATTENDED Ann Bell – third session of the Arvandian-Belmoran Joint Commission 2024-05-02 ATTENDEE',
      'ATTENDED Tom Ash – third session of the Arvandian-Belmoran Joint Commission 2024-05-02 ATTENDEE',
    ]);
  });

  it('took part in nothing, where no session is told', () => {
    const text = 'The Arvandian side was led by Minister Ann Bell, and the Belmoran side was led by Minister Tom Ash.';
    expect(attended(`A paper came out on 2 May. ${text}`)).toEqual([]);
  });
});

describe('the attendees of a side', () => {
  const MET = 'On 2 May, Premier Ann Bell received Vice President of France, Tom Ash, in Lakeford.';

  it('met the other side', () => {
    const text = `${MET} From the French side, attendees included Adviser Bo Wen and Ms Eva Frost.`;
    expect(factsOf('MET_WITH', text)).toContain('MET_WITH Ann Bell – Bo Wen 2024-05-02 Lakeford');
    expect(factsOf('MET_WITH', text)).not.toContain('MET_WITH Tom Ash – Bo Wen 2024-05-02 Lakeford');
  });

  it('are none, where a side is only spoken of', () => {
    const text = `${MET} From the French side, concerns included the arrest of Adviser Bo Wen.`;
    expect(factsOf('MET_WITH', text)).toHaveLength(1);
  });
});

it('leaves who came along in a style of two words beside whom they accompanied', () => {
  const text =
    'King Omar Ash, accompanied by His Royal Highness Crown Prince Salem bin Ash, in Lakeford on 2 May, met with Premier Ann Bell.';
  expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Omar Ash – Ann Bell 2024-05-02 Lakeford']);
});

it('takes the seat of a consul for no place of the meeting', () => {
  const text = 'Governor Tom Ash received Consul General in Sandvik Ann Bell today.';
  expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
});

it('reads a style of two letters without points', () => {
  expect(persons('H E Ali bin Ahmed Al Ash met H E Sultan bin Salem Al Elm today.')).toEqual([
    'Ali bin Ahmed Al Ash',
    'Sultan bin Salem Al Elm',
  ]);
});
