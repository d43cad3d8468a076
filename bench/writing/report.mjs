import { putBetween } from '../marks.mjs';

const figure = (value, digits = 1) => value.toFixed(digits);
const count = (value) => Math.round(value).toLocaleString('en');

function lines({ releases, extraction, seconds, writing, reading, cpu, peak, rowCount, bare, bulk, failures }) {
  const rate = (time) => count(rowCount / time);
  const row = (what, time) => `| ${what} | ${figure(time)} | ${rate(time)} | ${figure(bare / time, 2)} |`;
  const rest = Math.max(0, seconds - writing - reading);
  const stage = (what, time) => `| ${what} | ${figure(time)} | ${share(time, seconds)} |`;
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
    '| stage of ordinary ingestion | s | share |',
    '|---|---:|---:|',
    stage('looking up what to resolve against', reading),
    stage('writing', writing),
    stage('what these leave: commits, resolving and drawing', rest),
    stage('whole', seconds),
    '',
    'Statements of two transactions run beside each other, so that the first two overlap, and hide some of the third. ' +
      `Extraction goes on beside these, on a thread of its own: alone it takes ${figure(extraction)} s. Rate: ${figure(releases / seconds)} releases a second. ` +
      `Processor seconds: ${figure(cpu.node)} of the process, extraction included, ${figure(cpu.database)} of Neo4j. ` +
      `${each(cpu)}The process held ${figure(peak, 0)} MB at most; ${failures} transactions failed.`,
    `Import over ordinary ingestion: ${figure(seconds / bulk.imported)} times as fast, ${figure(seconds / bulk.all)} times with the start of Neo4j and its indexes.`,
  ];
}

/** Does a thousand cost more when many are there already? */
const each = ({ each: steps }) =>
  steps.length < 2
    ? ''
    : `For each thousand, the first to the last: ${steps.map((one) => figure(one, 0)).join(', ')}. `;

const share = (part, whole) => `${Math.round((100 * part) / whole)} %`;

export function print(result) {
  for (const line of lines(result)) console.log(line);
}

export function markdown(result) {
  putBetween('writing', lines(result));
}
