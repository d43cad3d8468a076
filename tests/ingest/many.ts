import { holds, met, type Told, tell, visited } from './tell.ts';

/** Releases (forty) whose persons are the same, so that late ones change what early ones gave. */
export function manyTold(count = 40): Told[] {
  return Array.from({ length: count }, (_, index) => {
    const date = `2024-01-${String((index % 28) + 1).padStart(2, '0')}`;
    return tell(`many-${index}`, [
      met('Ada Moon', 'Cy Fox', { date, city: 'Birch' }),
      holds('Cy Fox', 'Director', index % 3 === 0 ? 'Fox Works' : 'Elm Works'),
      visited('Cy Fox', 'Birch', { date, city: 'Birch' }),
      ...(index % 5 === 0 ? [holds('Cy Fox', 'Chair', 'Fox Works'), holds('Cy Fox', 'Chair', 'Elm Works')] : []),
    ]);
  });
}
