import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

const GUESTS =
  'On the afternoon of May 2, the delegation of Ostmark Province led by comrade Bo Da Wen Sang Li – Member of the Ostmark Assembly, Governor of Ostmark visited Northmere.';

describe('those who receive a delegation', () => {
  it('met its leader', () => {
    const text = `${GUESTS}\n\nReceiving the delegation, there were comrades: Lin Hao, Secretary of the Northmere Committee, Chairman of the Northmere Council; Tom Ash, Head of the Northmere Board; representatives of departments.`;
    expect(factsOf('MET_WITH', text)).toEqual([
      'MET_WITH Bo Da Wen Sang Li – Lin Hao 2024-05-02 Northmere',
      'MET_WITH Bo Da Wen Sang Li – Tom Ash 2024-05-02 Northmere',
    ]);
    expect(posts(text)).toEqual([
      'Bo Da Wen Sang Li: Governor, Ostmark',
      'Bo Da Wen Sang Li: Member, Ostmark Assembly',
      'Lin Hao: Chairman, Northmere Council',
      'Lin Hao: Secretary, Northmere Committee',
      'Tom Ash: Head, Northmere Board',
    ]);
  });

  it('met nobody where no leader is named', () => {
    const text =
      'A delegation of Ostmark Province visited Northmere on May 2.\n\nReceiving the delegation were Mr Tom Ash and Ms Ann Bell.';
    expect(factsOf('MET_WITH', text)).toEqual([]);
  });

  it('are not those who will receive it', () => {
    const text =
      'A delegation led by Mayor Bo Wen will visit Northmere tomorrow.\n\nReceiving the delegation will be Mr Tom Ash.';
    expect(factsOf('MET_WITH', text).filter((fact) => !fact.startsWith('PLANNED'))).toEqual([]);
  });
});

describe('the others of a meeting', () => {
  it('did not join an older one where the last was with nobody named', () => {
    const text =
      'Mayor Tom Ash met Governor Ann Bell today. Mayor Ash then had a session with over 20 entrepreneurs. Also in attendance were Mr Carl Dorn and Ms Eva Frost.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });
});
