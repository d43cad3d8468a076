import { describe, it } from 'vitest';
import { readsOf } from '../support.ts';

const met = (text: string, expected: readonly string[]) => readsOf('MET_WITH', text, expected);
const BELL = 'MET_WITH Tom Ash – Ann Bell';
const DORN = 'MET_WITH Tom Ash – Carl Dorn';

describe('what was before the deed of the sentence', () => {
  it('does not take the story back', () => {
    met(
      'Mayor Tom Ash is visiting Sandvik today. Mr Ash arrived in Sandvik after concluding his visit to Lakeford yesterday. He first called on Governor Ann Bell.',
      [`${BELL} 2024-05-03 Sandvik`],
    );
  });

  it('was not where the sentence leads to', () => {
    met(
      'Mayor Tom Ash met Governor Ann Bell in Sandvik today. Mr Ash returned to Lakeford after meeting Dr Carl Dorn.',
      [`${BELL} 2024-05-03 Sandvik`, `${DORN} 2024-05-03 Sandvik`],
    );
  });

  it('has the day of its opening to itself', () => {
    met('Mayor Tom Ash was in Sandvik on 2 May. Following talks by telephone on 29 April, he met Governor Ann Bell.', [
      `${BELL} 2024-05-02 Sandvik`,
    ]);
  });

  it('gives its day where none is told yet', () => {
    met('After arriving in Sandvik on 2 May, Mayor Tom Ash met Governor Ann Bell.', [`${BELL} 2024-05-02 Sandvik`]);
  });

  it('leads on where its day is a later one', () => {
    met(
      'Mayor Tom Ash met Governor Ann Bell in Sandvik on 1 May. Following a tour of the port on 2 May, he met Dr Carl Dorn.',
      [`${BELL} 2024-05-01 Sandvik`, `${DORN} 2024-05-02 Sandvik`],
    );
  });
});

describe('what was spoken of', () => {
  it('does not lead the story to its city', () => {
    met(
      'Mayor Tom Ash met Governor Ann Bell in Sandvik today. Both sides discussed the signing of the Port Accord and new laboratories in Lakeford. Mr Ash then met Dr Carl Dorn.',
      [`${BELL} 2024-05-03 Sandvik`, `${DORN} 2024-05-03 Sandvik`],
    );
  });
});

describe('a day behind a relative clause', () => {
  it('is that of the sentence if commas enclose the clause', () => {
    readsOf('SIGNED', 'Mayor Tom Ash signed the Port Accord, which will open both harbours, on Thursday 2 May 2024.', [
      'SIGNED Tom Ash – Port Accord 2024-05-02',
    ]);
  });
});
