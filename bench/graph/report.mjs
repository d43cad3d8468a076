import { availableParallelism, cpus, totalmem } from 'node:os';
import { putBetween } from '../marks.mjs';
import { SHAPES } from './shapes.mjs';
import { geometricMean, median, withInterval } from './statistics.mjs';

export function machine() {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${memory}, Node ${process.versions.node}, Neo4j 5.26 Community`;
}

/** From rounds of cells to figures: by shape p50 and rate of each, and ratios over the floor (of the peer: under Whomet). */
export function summarise(rounds, shapes) {
  const names = Object.keys(rounds[0]);
  const p50 = (cells, name, shape) => median(cells.map((cell) => median(cell[name][shape].times)));
  const rate = (cells, name, shape) => median(cells.map((cell) => cell[name][shape].rate));
  const all = shapes.map((_, shape) => shape);
  const table = shapes.map(({ name, title }, shape) => ({
    name,
    title,
    p50: Object.fromEntries(names.map((one) => [one, p50(rounds, one, shape)])),
    rate: Object.fromEntries(names.map((one) => [one, rate(rounds, one, shape)])),
  }));
  const ratio = (of, left, right) =>
    withInterval(rounds, (cells) => geometricMean(all.map((at) => of(cells, left, at) / of(cells, right, at))));
  const ratios = {
    p50OverFloor: ratio(p50, 'whomet', 'floor'),
    rateOverFloor: ratio(rate, 'whomet', 'floor'),
    p50OverRaw: ratio(p50, 'whomet', 'raw'),
    floorP50OverRaw: ratio(p50, 'floor', 'raw'),
  };
  if (names.includes('peer')) ratios.rateOverPeer = ratio(rate, 'whomet', 'peer');
  return { rounds: rounds.length, table, ratios };
}

const figure = (value, digits = 2) => value.toFixed(digits);
const interval = ({ value, low, high }) => `${figure(value)} (${figure(low)} to ${figure(high)})`;

function timesOf({ facts, seconds, table, ratios, rounds }) {
  const rows = [];
  rows.push(
    `${facts.ties.toLocaleString('en')} ties, ${facts.nodes.toLocaleString('en')} nodes, ${facts.relationships.toLocaleString('en')} relationships, ${facts.officials.toLocaleString('en')} officials (the heaviest with ${facts.heaviest.toLocaleString('en')} meetings), ${facts.cities} cities. Invented in ${figure(seconds.invented, 0)} s, imported in ${figure(seconds.imported, 0)} s, indexed in ${figure(seconds.indexed, 0)} s.`,
    '',
  );
  if (table) {
    const has = (name) => name in table[0].rate;
    const peer = has('peer');
    rows.push(
      `| question | p50 at 1: raw Bolt | bare HTTP | Whomet |${peer ? ' @neo4j/graphql |' : ''} requests/s at 16: raw Bolt | bare HTTP | Whomet |${peer ? ' @neo4j/graphql |' : ''} p50 / bare HTTP | rate / bare HTTP |${peer ? ' rate / @neo4j/graphql |' : ''}`,
    );
    rows.push(`|---|${'---:|'.repeat(8 + (peer ? 3 : 0))}`);
    const names = ['raw', 'floor', 'whomet', ...(peer ? ['peer'] : [])];
    for (const { title, p50, rate } of table) {
      const cells = [
        title,
        ...names.map((name) => `${figure(p50[name])} ms`),
        ...names.map((name) => figure(rate[name], 0)),
        figure(p50.whomet / p50.floor),
        figure(rate.whomet / rate.floor),
        ...(peer ? [figure(rate.whomet / rate.peer, 1)] : []),
      ];
      rows.push(`| ${cells.join(' | ')} |`);
    }
    rows.push(
      '',
      `Geometric means over the questions, with bootstrap intervals (95 %) over ${rounds} interleaved rounds:`,
      '',
    );
    rows.push(
      `- Whomet over bare HTTP: p50 ${interval(ratios.p50OverFloor)}, requests/s ${interval(ratios.rateOverFloor)}`,
    );
    rows.push(
      `- over raw Bolt: p50 Whomet ${interval(ratios.p50OverRaw)}, bare HTTP ${interval(ratios.floorP50OverRaw)}`,
    );
    if (peer) rows.push(`- Whomet over @neo4j/graphql: requests/s ${interval(ratios.rateOverPeer)}`);
    rows.push('');
  }
  return rows;
}

function hitsOf({ smaller, facts, hits, rows: found, statements }) {
  const rows = [];
  const sizes = [...(smaller ? [{ ...smaller, at: smaller.facts.ties }] : []), { hits, rows: found, at: facts.ties }];
  const heads = sizes.map(({ at }) => `${at.toLocaleString('en')} ties | rows |`).join(' ');
  rows.push(`| database hits of a question | ${heads}${smaller ? ' grows by | a row by |' : ''} statements |`);
  rows.push(`|---|${'---:|'.repeat(sizes.length * 2 + (smaller ? 2 : 0))}---|`);
  for (const [at, { title }] of SHAPES.entries()) {
    const counted = sizes.flatMap((one) => [figure(one.hits[at], 0), figure(one.rows[at], 1)]);
    const [less, more] = sizes;
    const grown = more
      ? [more.hits[at] / less.hits[at], (more.hits[at] * less.rows[at]) / less.hits[at] / more.rows[at]]
      : [];
    rows.push(`| ${[title, ...counted, ...grown.map((one) => figure(one)), statements[at].join(', ')].join(' | ')} |`);
  }
  return rows;
}

export function print(result) {
  console.log(`${result.machine}; heap ${result.heap}; seed ${result.seed}\n`);
  for (const line of [...timesOf(result), ...hitsOf(result)]) console.log(line);
}

/** Puts the tables between their marks in docs/performance.md. */
export function markdown(result) {
  const head = `${result.machine}; Neo4j with ${result.heap} of heap; seed ${result.seed}.`;
  if (result.table) putBetween('bench', [head, '', ...timesOf(result)]);
  putBetween('hits', hitsOf(result));
}
