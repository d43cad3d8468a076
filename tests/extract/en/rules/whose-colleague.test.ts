import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const MET = 'The Ambassador of Belmora, Mr Tom Ash, met President Ann Bell today.';
const MAIN = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';

describe('who attended without a body', () => {
  it('sits beside the envoy or the President, as the post tells', () => {
    readsOf(
      'MET_WITH',
      `${MET} The discussion was attended by Minister of Trade Hugo Lind and First Secretary Eva Frost.`,
      [
        MAIN,
        'MET_WITH Tom Ash – Hugo Lind 2024-05-03',
        'MET_WITH Ann Bell – Eva Frost 2024-05-03',
        'MET_WITH Hugo Lind – Eva Frost 2024-05-03',
      ],
    );
  });

  it('serves the President whose land nobody needs to name', () => {
    readsOf('MET_WITH', `${MET} Secretary to the President Dr Carl Dorn also joined the discussions.`, [
      MAIN,
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
    ]);
  });

  it('is of the land of the others of the list', () => {
    const text =
      'President Ann Bell met the Foreign Minister of Belmora, Mr Tom Ash, today. The meeting was attended by Foreign Secretary Carl Dorn and other senior Belmoran officials.';
    readsOf('MET_WITH', text, ['MET_WITH Ann Bell – Tom Ash 2024-05-03', 'MET_WITH Tom Ash – Carl Dorn 2024-05-03']);
  });
});

describe('talks with some', () => {
  it('are no event with a name', () => {
    const text =
      'A meeting between President Ann Bell and officials of the Tide Board was held today. Minister of Trade Hugo Lind participated in the meeting.';
    readsOf('ATTENDED', text, []);
  });
});
