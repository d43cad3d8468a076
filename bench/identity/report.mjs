// The result as Markdown.

const share = (value) => value.toFixed(4);

export function print(result) {
  const lines = [...head(result), '', ...identity(result), '', ...time(result), '', ...queries(result), ''];
  console.log(lines.join('\n'));
}

function head(r) {
  return [
    `${r.machine}, seed ${r.seed}: ${r.releases} releases, ${r.cities} cities, ${r.officials} officials (${r.registered} in the register, by one spelling; ` +
      `${r.namesakes} share a Han name), ${r.names} names, ${(100 * r.variants).toFixed(0)} % in another spelling than the register's.`,
    `Names not read: ${r.unread} (${((100 * r.unread) / r.names).toFixed(1)} %). Taken for a person and nobody: ${r.strange}. ` +
      `Doubts: ${r.doubts} (${((100 * r.doubts) / Math.max(1, r.officials)).toFixed(1)} for 100 officials).`,
  ];
}

function identity({ all, known, unknown, spelling, mistaken, story, methods }) {
  const row = (name, { pairs, precision, recall, each }) =>
    `| ${name} | ${pairs} | ${share(precision)} | ${share(recall)} | ${share(each.precision)} | ${share(each.recall)} |`;
  return [
    '| persons | true pairs | precision | recall | each name: precision | recall |',
    '|---|---:|---:|---:|---:|---:|',
    row('all', all),
    row('in the register', known),
    row('not in it', unknown),
    '',
    `Recall of pairs spelled alike ${share(spelling.alike)}, spelled apart ${share(spelling.apart)}. ` +
      `Pairs of namesakes spelled alike taken for one: ${mistaken.joined} of ${mistaken.pairs}.`,
    `Told by: ${Object.entries(methods)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}.`,
    `Events: ${story.events}; stories told twice and merged: ${story.merged} of ${story.twice}; events of two stories: ${story.mixed.length}.`,
  ];
}

function time({ rows, peak, summary, failures }) {
  return [
    '| releases | s | Node CPU s | Neo4j CPU s | to the first | heap MB | resident MB |',
    '|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map((row) => {
      const factor = (row.cpu + row.database) / (rows[0].cpu + rows[0].database);
      const numbers = [row.wall, row.cpu, row.database].map((value) => value.toFixed(1));
      return `| ${row.releases} | ${numbers.join(' | ')} | ${factor.toFixed(2)} | ${row.heap.toFixed(0)} | ${row.rss.toFixed(0)} |`;
    }),
    '',
    `Peak resident memory of the process ${peak.toFixed(0)} MB. Written: ${JSON.stringify(summary.writes)}; rejected: ${summary.releases.rejected}.`,
    `Transactions that failed: ${failures.length}${failures.length > 0 ? ` (${failures[0]})` : ''}.`,
  ];
}

/** Where the time went: seconds between question and answer, by Cypher file. */
function queries({ queries: all, rows }) {
  const wall = rows.reduce((sum, row) => sum + row.wall, 0);
  return [
    '| Cypher file | runs | rows | s | share of the whole |',
    '|---|---:|---:|---:|---:|',
    ...all.slice(0, 12).map(({ name, runs, rows: got, seconds }) => {
      return `| ${name} | ${runs} | ${got} | ${seconds.toFixed(1)} | ${((100 * seconds) / wall).toFixed(0)} % |`;
    }),
  ];
}
