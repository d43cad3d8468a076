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

describe('who joins a journey', () => {
  it('accompanies whom the release is about', () => {
    companions(
      'Mayor Tom Ash visited Quayside District today. The Secretary for Ports, Dr Carl Dorn; and the Director of Parks, Ms Eva Frost, also joined the district visit.',
      [CARL, 'ACCOMPANIED Eva Frost – Tom Ash 2024-05-03'],
    );
  });

  it('will accompany him, where it is announced', () => {
    companions(
      'Mayor Tom Ash will lead a delegation to visit Sandvik on 6 May. Dr Carl Dorn will join the delegation.',
      ['PLANNED ACCOMPANIED Carl Dorn – Tom Ash undated'],
    );
    companions(
      'Mayor Tom Ash will visit Sandvik on 6 May. Accompanying Mr Ash on the visit will be the Deputy Commissioner (Ferries), Dr Carl Dorn.',
      ['PLANNED ACCOMPANIED Carl Dorn – Tom Ash 2024-05-06'],
    );
    companions(
      'Mayor Tom Ash will visit Sandvik on 6 May. Officials accompanying Mr Ash on the visit include: the Secretary for Ports, Dr Carl Dorn; and Ms Eva Frost.',
      ['PLANNED ACCOMPANIED Carl Dorn – Tom Ash 2024-05-06', 'PLANNED ACCOMPANIED Eva Frost – Tom Ash 2024-05-06'],
    );
  });

  it('accompanies nobody by joining an event', () => {
    companions(
      'Mayor Tom Ash visited the Lakeford Museum today. Dr Carl Dorn joined the panel of the Water Forum.',
      [],
    );
  });
});

describe('members of a delegation that is to leave', () => {
  it('will accompany its leader, whatever the headline says', () => {
    companions(
      'The Secretary for Schools, Mr Tom Ash, will lead a delegation to visit Sandvik from 6 May. Members of the delegation include Dr Carl Dorn; and Ms Eva Frost.',
      ['PLANNED ACCOMPANIED Carl Dorn – Tom Ash 2024-05-06', 'PLANNED ACCOMPANIED Eva Frost – Tom Ash 2024-05-06'],
    );
  });
});

it('tells who accompanied somebody on a visit', () => {
  companions('Mayor Tom Ash visited Sandvik today. Mr Ash was accompanied on the visit by Dr Carl Dorn.', [CARL]);
});
