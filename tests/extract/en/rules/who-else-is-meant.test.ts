import { describe, expect, it } from 'vitest';
import { persons, readsOf, readsPosts } from '../../support.ts';

describe('two offices before one name', () => {
  const JOINT =
    'The Chief Executive, Mr Tom Ash, attended the Harbour Conference in Lakeford today. The conference was chaired by the Chief Executive and the Governor of Ostmark, Ms Ann Bell.';

  it('are of two, where the text gives the first to somebody else', () => {
    readsPosts(JOINT, ['Ann Bell: Governor, Ostmark', 'Tom Ash: Chief Executive']);
  });

  it('are of one, where nobody else has the first', () => {
    readsPosts('Lakeford was told so by the Chairman and the President of the Harbour Board, Ms Ann Bell.', [
      'Ann Bell: Chairman, Harbour Board',
      'Ann Bell: President, Harbour Board',
    ]);
  });
});

describe('a delegation that is told of', () => {
  const LED = 'Governor Ann Bell led a delegation to Lakeford today.';

  it.each([
    'Members of the delegation visited the Lakeford Museum.',
    'After lunch, delegation members visited the Lakeford Museum.',
    'The delegation, comprising ten traders, visited the Lakeford Museum.',
    'After lunch, the Ostmark Delegation visited the Lakeford Museum.',
  ])('is its leader: %s', (text) => {
    readsOf('VISITED', `${LED} ${text}`, [
      'VISITED Ann Bell – Lakeford 2024-05-03 Lakeford',
      'VISITED Ann Bell – Lakeford Museum 2024-05-03 Lakeford',
    ]);
  });

  it('is nobody where its members are told one by one', () => {
    readsOf('VISITED', `${LED} Two members of the delegation from Sandvik visited the Lakeford Museum.`, [
      'VISITED Ann Bell – Lakeford 2024-05-03 Lakeford',
    ]);
  });

  it('is led by who is named behind those who came along', () => {
    readsOf(
      'VISITED ACCOMPANIED',
      'Accompanied by Lakeford Leaders Tom Ash, Carl Dorn and Eva Frost, the Ostmark Government Delegation led by Ann Bell, Governor of Ostmark, visited Lakeford today.',
      [
        'VISITED Ann Bell – Lakeford 2024-05-03 Lakeford',
        'ACCOMPANIED Tom Ash – Ann Bell 2024-05-03',
        'ACCOMPANIED Carl Dorn – Ann Bell 2024-05-03',
        'ACCOMPANIED Eva Frost – Ann Bell 2024-05-03',
      ],
    );
  });
});

describe('He', () => {
  it('is a family name before a given one', () => {
    const text =
      'Mayor Tom Ash met Ms Ann Bell in Lakeford today. He Minyong, director of the Harbour Board, visited the Lakeford Museum.';
    expect(persons(text)).toContain('He Minyong');
    readsOf('VISITED', text, ['VISITED He Minyong – Lakeford Museum 2024-05-03 Lakeford']);
  });

  it('is somebody named before in a headline and before a verb', () => {
    expect(persons('Mayor Tom Ash met Ms Ann Bell today. He Thanked Her. He met others.')).toEqual([
      'Ann Bell',
      'Tom Ash',
    ]);
  });
});

it('colleagues at a meeting with unnamed members are no other side', () => {
  readsOf(
    'MET_WITH',
    'Ostmark governor Ann Bell met and had a talk with members of the Ostmark Provincial Committee today. Ostmark Provincial Secretary Tom Ash and Vice Governor Carl Dorn also attended the meeting.',
    [],
  );
});

it('who begins a sentence by meeting somebody opens no event', () => {
  readsOf(
    'ATTENDED',
    'Mayor Tom Ash attends a meeting with the Harbour Board. Meeting Lakeford Harbour Board Director Ann Bell, Mr Ash said talks were good.',
    [],
  );
});
