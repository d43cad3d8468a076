import { randomNumbers } from '../random.mjs';

const KINDS = ['PERSON', 'PERSON', 'PERSON', 'EVENT', 'PLACE', 'POST', 'ORGANISATION', 'AGREEMENT'];
const TIES = ['MET_WITH', 'TOOK_PART', 'TOOK_PART', 'ACCOMPANIED', 'VISITED', 'HELD', 'SIGNED'];

/** A graph in which a few have many ties, as officials do: all hang together, the first one most of all. */
export function invented(nodes, ties, seed) {
  const random = randomNumbers(seed);
  const one = (all) => all[Math.floor(random() * all.length)];
  const early = (below) => Math.floor(below * random() * random());
  const entities = Array.from({ length: nodes }, (_, i) => ({ id: `n${i}`, kind: one(KINDS), label: `Official ${i}` }));
  const tie = (i, from, to) => ({ id: `t${i}`, type: one(TIES), from: `n${from}`, to: `n${to}`, label: 'met' });
  const joined = Array.from({ length: nodes - 1 }, (_, i) => tie(i, i + 1, early(i + 1)));
  const further = Array.from({ length: Math.max(0, ties - joined.length) }, (_, i) => {
    const from = 1 + Math.floor(random() * (nodes - 1));
    return tie(nodes + i, from, early(from));
  });
  return { nodes: entities, ties: [...joined, ...further] };
}
