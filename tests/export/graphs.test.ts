import { createRequire } from 'node:module';
import Graph from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../src/export/index.ts';
import { ENTITIES, QUOTE, source, TIES, whole } from './source.ts';

type Parse = (graph: unknown, text: string) => AbstractGraph;
const require = createRequire(import.meta.url);
const parsers: Readonly<Record<'graphml' | 'gexf', Parse>> = {
  graphml: require('graphology-graphml/node').parse,
  gexf: require('graphology-gexf/node').parse,
};

async function parsed(format: 'graphml' | 'gexf', quotes: 'none' | 'short' | 'full' = 'full'): Promise<AbstractGraph> {
  return parsers[format](Graph, await whole(exportText(format, source(), quotes)));
}

describe.each(['graphml', 'gexf'] as const)('%s, read by graphology', (format) => {
  it('has a node for each entity and an edge for each tie', async () => {
    const graph = await parsed(format);
    expect([...graph.nodes()].sort()).toEqual(ENTITIES.map(({ id }) => id).sort());
    expect(graph.size).toBe(TIES.length);
  });

  it('has attributes with their types', async () => {
    const graph = await parsed(format);
    expect(graph.getNodeAttributes('maren-holt')).toMatchObject({
      kind: 'Person',
      registered: true,
      names: 'M. Holt | 何美倫',
    });
    const [met] = graph.edges('inga-dahl', 'maren-holt');
    expect(graph.getEdgeAttributes(met)).toMatchObject({
      kind: 'MET_WITH',
      date: '2025-06-12',
      sources: 1,
      quote: QUOTE,
    });
  });

  it('keeps what XML has signs for, and leaves out what it cannot hold', async () => {
    expect((await parsed(format)).getNodeAttribute('talks', 'name')).toBe('Talks <in> "June" & after');
  });

  it('tells meetings, which go both ways, from posts held', async () => {
    const graph = await parsed(format);
    const [met] = graph.edges('inga-dahl', 'maren-holt');
    const [held] = graph.edges('maren-holt', 'minister');
    expect([met, held].map((edge) => graph.getEdgeAttribute(edge, 'mutual'))).toEqual([true, false]);
  });

  it('has directed edges alone, as there are readers that refuse a graph with both', async () => {
    expect((await parsed(format)).undirectedSize).toBe(0);
  });

  it('says who may use it how', async () => {
    expect(await whole(exportText(format, source(), 'full'))).toContain('CC0 1.0');
  });
});

describe('gexf', () => {
  it('gives ties their days, and what has none gets none', async () => {
    const text = await whole(exportText('gexf', source(), 'none'));
    expect(text).toMatch(/kind="MET_WITH"[^>]* start="2025-06-12" end="2025-06-12"/u);
    expect(text).toMatch(/kind="HELD"[^>]* start="2024-01-01" end="2025-07-31"/u);
    expect(text).toMatch(/kind="AT"[^>]* weight="1.0">/u);
  });
});
