import { describe, expect, it } from 'vitest';
import { firstOf, shownOf } from '../../../src/explorer/graph/shown.ts';
import {
  beginWalk,
  collapse,
  expand,
  setWindow,
  togglePin,
  toggleTie,
  type Walk,
} from '../../../src/explorer/graph/walk.ts';
import { node, world } from './world.ts';

const KNOWN = world({
  'p:Ada': ['p:Ada MET_WITH p:Bo 2024-05-01', 'p:Ada VISITED c:Bracken 2024-05-02', 'p:Ada HELD o:Seat'],
  'p:Bo': ['p:Bo MET_WITH p:Ada 2024-05-01', 'p:Bo MET_WITH p:Cy 2025-01-09'],
  'p:Cy': ['p:Cy SIGNED a:Pact 2025-02-01'],
});
const BEGUN = beginWalk('p:Ada');

function shown(walk: Walk, limit = 100) {
  const { nodes, ties } = firstOf(shownOf(walk, KNOWN, node('p:Ada')), limit);
  return { nodes: nodes.map(({ label }) => label), ties: ties.map(({ type }) => type) };
}

describe('A walk', () => {
  it('begins with its root and what is next to it', () => {
    expect(shown(BEGUN).nodes).toEqual(['Ada', 'Bo', 'Bracken', 'Seat']);
  });

  it('shows the neighbours of what is expanded, and a tie that both ends know once', () => {
    const { nodes, ties } = shown(expand(BEGUN, 'p:Bo'));
    expect(nodes).toEqual(['Ada', 'Bo', 'Bracken', 'Seat', 'Cy']);
    expect(ties).toEqual(['MET_WITH', 'VISITED', 'HELD', 'MET_WITH']);
  });

  it('hides with what is collapsed all that hung on it alone', () => {
    const far = expand(expand(BEGUN, 'p:Bo'), 'p:Cy');
    expect(shown(far).nodes).toContain('Pact');
    expect(shown(collapse(far, 'p:Bo')).nodes).toEqual(shown(BEGUN).nodes);
  });

  it('shows again what stood open beneath, when it is expanded again', () => {
    const far = expand(expand(BEGUN, 'p:Bo'), 'p:Cy');
    expect(shown(expand(collapse(far, 'p:Bo'), 'p:Bo')).nodes).toContain('Pact');
  });

  it('keeps what is pinned', () => {
    const pinned = togglePin(expand(BEGUN, 'p:Bo'), 'p:Cy');
    expect(shown(collapse(pinned, 'p:Bo')).nodes).toContain('Cy');
  });

  it('leaves out a type of tie, and what hung on it alone', () => {
    expect(shown(toggleTie(BEGUN, 'VISITED'))).toMatchObject({
      nodes: ['Ada', 'Bo', 'Seat'],
      ties: ['MET_WITH', 'HELD'],
    });
  });

  it('keeps its window, which the server applies', () => {
    const { from, to, hidden } = setWindow(toggleTie(BEGUN, 'HELD'), '2024-05-02').filter;
    expect([from, to, [...hidden]]).toEqual(['2024-05-02', undefined, ['HELD']]);
    expect(setWindow(setWindow(BEGUN, '2024-05-02')).filter).toEqual(BEGUN.filter);
  });

  it('keeps the nearest where there is too much, with the ties among them', () => {
    expect(shown(expand(BEGUN, 'p:Bo'), 3)).toEqual({ nodes: ['Ada', 'Bo', 'Bracken'], ties: ['MET_WITH', 'VISITED'] });
  });

  it('changes no walk that was', () => {
    const before = structuredClone(BEGUN);
    setWindow(toggleTie(togglePin(expand(BEGUN, 'p:Bo'), 'p:Bo'), 'HELD'), '2024-01-01');
    expect(BEGUN).toEqual(before);
  });
});
