import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber, sayDay, spanOf } from '../../../src/explorer/graph/days.ts';
import { joinPages, tieOf } from '../../../src/explorer/graph/neighbours.ts';
import { KIND_COLOURS, LIGHT } from '../../../src/explorer/graph/palette.ts';
import { graphOfPaths } from '../../../src/explorer/graph/path-graph.ts';
import { openedWords, summaryOf } from '../../../src/explorer/graph/summary.ts';
import { around, hop, node } from './world.ts';

describe('A tie', () => {
  it('is one, from whichever end it was asked for', () => {
    expect(tieOf(hop('c:Bracken <VISITED p:Ada'))).toEqual(tieOf(hop('p:Ada VISITED c:Bracken')));
    expect(tieOf(hop('p:Bo <MET_WITH p:Ada'))).toEqual(tieOf(hop('p:Ada MET_WITH p:Bo')));
  });

  it('points as the answer says; a meeting points nowhere', () => {
    expect(tieOf(hop('p:Ada <ACCOMPANIED p:Bo'))).toMatchObject({ from: 'p:Bo', to: 'p:Ada', directed: true });
    expect(tieOf(hop('p:Ada MET_WITH p:Bo')).directed).toBeUndefined();
  });

  it('says how many it stands for', () => {
    expect(tieOf({ ...hop('p:Ada MET_WITH p:Bo'), others: 2 }).label).toBe('met (3)');
  });
});

it('joins the pages of a neighbourhood, saying once what two of them say', () => {
  const pages = [
    around('p:Ada', ['p:Ada MET_WITH p:Bo'], true),
    around('p:Ada', ['p:Ada MET_WITH p:Bo', 'p:Ada MET_WITH p:Cy']),
  ];
  const { nodes, ties, more } = joinPages(pages);
  expect([nodes.map(({ label }) => label), ties.length, more]).toEqual([['Bo', 'Cy'], 2, false]);
});

it('draws once what several paths share', () => {
  const [ab, bc, ad] = [hop('p:A MET_WITH p:B'), hop('p:B MET_WITH p:C'), hop('p:B ACCOMPANIED p:C')];
  const entities = ['p:A', 'p:B', 'p:C'].map(node);
  const { nodes, ties } = graphOfPaths([
    { entities, hops: [ab, bc] },
    { entities, hops: [ab, ad] },
  ]);
  expect([nodes.length, ties.length]).toEqual([3, 3]);
});

describe('The words for those who do not see the picture', () => {
  it('count entities and ties by kind', () => {
    const nodes = ['p:Ada', 'p:Bo', 'e:Fair'].map(node);
    const ties = ['p:Ada MET_WITH p:Bo', 'p:Ada TOOK_PART e:Fair'].map(hop).map(tieOf);
    expect(summaryOf({ nodes, ties })).toBe('2 persons, 1 event; 2 ties: 1 met, 1 took part in.');
    expect(summaryOf({ nodes: [], ties: [] })).toBe('Nothing; no ties.');
  });

  it('say all that is next to an entity, and whether it is shown', () => {
    const counts = [{ tie: 'MET_WITH', kind: 'PERSON', entities: 12, ties: 15 }];
    expect(openedWords(node('p:Ada'), counts, 10, true)).toBe('Ada: 12 persons met. 10 shown, there are more.');
    expect(openedWords(node('p:Ada'), [], 0, false)).toBe('Ada: nothing is next to it.');
  });
});

describe('Days', () => {
  it('are counted for a slider and back', () => {
    expect(dayOfNumber(dayNumber('2024-02-29') + 1)).toBe('2024-03-01');
    expect(spanOf(['2024-05-01', undefined, '2023-12-31'])).toEqual({ first: '2023-12-31', last: '2024-05-01' });
    expect(spanOf([undefined])).toBeUndefined();
  });

  it('are read as people write them', () => {
    expect([sayDay('2023-05-11'), sayDay('2023-05')]).toEqual(['11 May 2023', '2023-05']);
  });
});

it('has the colours of Neo4j Browser', () => {
  const style = readFileSync(new URL('../../../cypher/browser/whomet.grass', import.meta.url), 'utf8');
  const colour = (selector: string) => new RegExp(`\\n${selector} \\{[^}]*?\\n  color: (#\\w+);`, 'u').exec(style)?.[1];
  for (const [kind, { fill }] of Object.entries(KIND_COLOURS)) {
    expect([kind, colour(`node\\.${kind[0]}${kind.slice(1).toLowerCase()}`)]).toEqual([kind, fill]);
  }
  for (const [type, tint] of Object.entries(LIGHT.ties))
    expect([type, colour(`relationship\\.${type}`)]).toEqual([type, tint]);
});
