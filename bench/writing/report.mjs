import { putBetween } from '../marks.mjs';

const figure = (value, digits = 1) => value.toFixed(digits);
const count = (value) => Math.round(value).toLocaleString('en');

function lines({ releases, seconds, writing, reading, cpu, peak, rowCount, bare, bulk, failures }) {
  const rate = (time) => count(rowCount / time);
  const row = (what, time) => `| ${what} | ${figure(time)} | ${rate(time)} | ${figure(bare / time, 2)} |`;
  const rest = Math.max(0, seconds - writing - reading);
  return [
    `${count(releases)} invented releases, ${count(rowCount)} nodes and relationships; the picture of the import has the hash of the ingested one.`,
    '',
    '| way | s | rows/s | over bare |',
    '|---|---:|---:|---:|',
    row('bare UNWIND + MERGE of the same rows', bare),
    row('ordinary ingestion, its writing statements alone', writing),
    row('ordinary ingestion, whole: reading, resolving, drawing, writing', seconds),
    row('`whomet import-bulk`: Neo4j’s import of the files', bulk.imported),
    row('`whomet import-bulk`, whole: import, start of Neo4j, indexes', bulk.all),
    '',
    `Of ordinary ingestion's ${figure(seconds)} s, statements that write took ${figure(writing)} (${share(writing, seconds)}), those that look up what to resolve ` +
      `against ${figure(reading)} (${share(reading, seconds)}), all else (extraction, resolving, drawing) ${figure(rest)} (${share(rest, seconds)}). ` +
      `Processor seconds: ${figure(cpu.node)} of the process, ${figure(cpu.database)} of Neo4j. The process held ${figure(peak, 0)} MB at most; ${failures} transactions failed.`,
    `Import over ordinary ingestion: ${figure(seconds / bulk.all)} times as fast, start and indexes included.`,
  ];
}

const share = (part, whole) => `${Math.round((100 * part) / whole)} %`;

export function print(result) {
  for (const line of lines(result)) console.log(line);
}

export function markdown(result) {
  putBetween('writing', lines(result));
}
