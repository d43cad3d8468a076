import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../src/explorer/graph/tree.ts';
import { moveFor } from '../../../src/explorer/graph/tree-keys.ts';
import { beginWalk, collapse, expand, togglePin, type Walk } from '../../../src/explorer/graph/walk.ts';
import { around, node, world } from './world.ts';

const KNOWN = world({
  'p:Ada': ['p:Ada MET_WITH p:Bo 2024-05-01', 'p:Ada MET_WITH p:Cy', 'p:Ada SIGNED a:Pact 2024-05-03'],
  'p:Bo': ['p:Bo MET_WITH p:Ada 2024-05-01', 'p:Bo MET_WITH p:Cy 2024-06-01'],
  'p:Cy': ['p:Cy MET_WITH p:Ada', 'p:Cy MET_WITH p:Bo 2024-06-01', 'p:Cy VISITED c:Bracken 2024-07-01'],
  'c:Bracken': ['c:Bracken <VISITED p:Cy 2024-07-01', 'c:Bracken <VISITED p:Cy 2024-08-01'],
});
const rows = (walk: Walk) => treeOf(walk, KNOWN, node(walk.root));
const lines = (walk: Walk) =>
  rows(walk).map((row) => `${'  '.repeat(row.level - 1)}${row.node.label} ${row.words}`.trimEnd());
const BEGUN = beginWalk('p:Ada');
const WIDE = expand(expand(BEGUN, 'p:Bo'), 'p:Cy');

describe('The list beside a picture', () => {
  it('says how each neighbour is tied to the one above', () => {
    expect(lines(BEGUN)).toEqual(['Ada', '  Bo met', '  Cy met', '  Pact signed']);
    expect(lines(beginWalk('c:Bracken'))).toEqual(['Bracken', '  Cy visited by']);
  });

  it('lists the neighbours of one entity once, and never again the ones above', () => {
    expect(lines(WIDE)).toEqual([
      'Ada',
      '  Bo met',
      '    Cy met',
      '      Bracken visited',
      '  Cy met',
      '  Pact signed',
    ]);
    expect(rows(WIDE).map((row) => row.repeated)).toEqual([false, false, false, false, true, false]);
  });

  it('keeps what is pinned at its end, where nothing leads to it any more', () => {
    const walk = collapse(togglePin(expand(BEGUN, 'p:Cy'), 'c:Bracken'), 'p:Cy');
    expect(lines(walk)).toEqual(['Ada', '  Bo met', '  Cy met', '  Pact signed', 'Bracken']);
  });

  it('ends what it has not all of with a line that brings more', () => {
    const known = new Map([['p:Ada', around('p:Ada', ['p:Ada MET_WITH p:Bo'], true)]]);
    const rows = treeOf(BEGUN, known, node('p:Ada'));
    expect(rows.map(({ path, more }) => [path, more])).toEqual([
      ['p:Ada', false],
      ['p:Ada/p:Bo', false],
      ['p:Ada/+', true],
    ]);
    expect(moveFor('Enter', rows, 'p:Ada/+')).toEqual({ do: 'more', path: 'p:Ada/+' });
  });

  it('gives the latest day of the ties to the one above', () => {
    expect(rows(BEGUN).map((row) => row.date)).toEqual([undefined, '2024-05-01', undefined, '2024-05-03']);
  });

  it('counts the siblings of each, for those who hear it', () => {
    expect(rows(BEGUN).map((row) => `${row.position}/${row.siblings}`)).toEqual(['1/1', '1/3', '2/3', '3/3']);
  });
});

describe('A key on the list', () => {
  const at = (key: string, path: string) => moveFor(key, rows(expand(BEGUN, 'p:Bo')), path);

  it('leads from neighbour to neighbour', () => {
    expect(at('ArrowDown', 'p:Ada')).toEqual({ do: 'focus', path: 'p:Ada/p:Bo' });
    expect(at('ArrowUp', 'p:Ada/p:Bo')).toEqual({ do: 'focus', path: 'p:Ada' });
    expect(at('End', 'p:Ada')).toEqual({ do: 'focus', path: 'p:Ada/a:Pact' });
  });

  it('opens and goes in, closes and goes out', () => {
    expect(at('ArrowRight', 'p:Ada/p:Cy')).toEqual({ do: 'expand', path: 'p:Ada/p:Cy' });
    expect(at('ArrowRight', 'p:Ada/p:Bo')).toEqual({ do: 'focus', path: 'p:Ada/p:Bo/p:Cy' });
    expect(at('ArrowLeft', 'p:Ada/p:Bo')).toEqual({ do: 'collapse', path: 'p:Ada/p:Bo' });
    expect(at('ArrowLeft', 'p:Ada/p:Bo/p:Cy')).toEqual({ do: 'focus', path: 'p:Ada/p:Bo' });
  });

  it('opens with Enter, and goes back with Backspace and Escape', () => {
    expect(at('Enter', 'p:Ada/p:Cy')).toEqual({ do: 'expand', path: 'p:Ada/p:Cy' });
    expect(at('Enter', 'p:Ada/p:Bo')).toEqual({ do: 'collapse', path: 'p:Ada/p:Bo' });
    for (const key of ['Backspace', 'Escape']) expect(at(key, 'p:Ada/p:Bo')).toEqual({ do: 'focus', path: 'p:Ada' });
  });

  it('is left alone where it means nothing here, or leads nowhere', () => {
    for (const key of ['Tab', 'q', 'F5']) expect(at(key, 'p:Ada')).toBeUndefined();
    expect(at('ArrowUp', 'p:Ada')).toBeUndefined();
    expect(at('Escape', 'p:Ada')).toBeUndefined();
  });
});
