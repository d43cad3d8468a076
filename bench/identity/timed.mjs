/**
 * The same graph, with a note of how long each Cypher file took (`{ name, runs, rows, seconds }`, the longest first), and of
 * the transactions that failed: the product takes such a batch again in smaller ones, and says nothing.
 */
export function timed(graph) {
  const notes = new Map();
  const failures = [];
  const noting = (error) => {
    failures.push(String(error?.message ?? error).slice(0, 300));
    throw error;
  };
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
      write: (work) => graph.write((transaction) => work(watched(transaction))).catch(noting),
    },
    slowest: () => [...notes.values()].sort((a, b) => b.seconds - a.seconds),
    failures,
  };
}
