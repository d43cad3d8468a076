/** The same graph, with a note of how long each Cypher file took: `{ name, runs, rows, seconds }`, the longest first. */
export function timed(graph) {
  const notes = new Map();
  const watched = (transaction) => ({
    ...transaction,
    async run(file, parameters) {
      const began = performance.now();
      const rows = await transaction.run(file, parameters);
      const note = notes.get(file.name) ?? { name: file.name, runs: 0, rows: 0, seconds: 0 };
      notes.set(file.name, note);
      note.runs += 1;
      note.rows += rows.length;
      note.seconds += (performance.now() - began) / 1000;
      return rows;
    },
  });
  return {
    graph: {
      ...graph,
      read: (work) => graph.read((transaction) => work(watched(transaction))),
      write: (work) => graph.write((transaction) => work(watched(transaction))),
    },
    slowest: () => [...notes.values()].sort((a, b) => b.seconds - a.seconds),
  };
}
