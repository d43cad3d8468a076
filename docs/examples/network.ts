import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Meeting } from './meetings.ts';

/** The meetings as a network: a node a person, an edge a pair that met, its weight the number of meetings. */
export function toNetwork(meetings: readonly Meeting[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { a, b, date } of meetings) {
    for (const { id, name } of [a, b]) graph.mergeNode(id, { label: name });
    graph.updateEdge(a.id, b.id, (edge) => ({ weight: (edge.weight ?? 0) + 1, latest: date ?? edge.latest ?? '' }));
  }
  return graph;
}

/** Who met the most persons, first. */
export function bestConnected(graph: UndirectedGraph, count = 10): { name: string; met: number }[] {
  const persons = graph.mapNodes((id, { label }) => ({ name: String(label), met: graph.degree(id) }));
  return persons.sort((left, right) => right.met - left.met || (left.name < right.name ? -1 : 1)).slice(0, count);
}

/** For Gephi and other programs. */
export function toGexf(graph: UndirectedGraph): string {
  return write(graph);
}
