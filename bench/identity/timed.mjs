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
  const watched = (transaction) => {
    // One after the other: a statement that waits for the one before is not at work yet.
    let idle = 0;
    const watch = async (file, work) => {
      const began = performance.now();
      const rows = await work();
      const ended = performance.now();
      const note = notes.get(file.name) ?? { name: file.name, runs: 0, rows: 0, seconds: 0 };
      notes.set(file.name, note);
      note.runs += 1;
      note.rows += rows?.length ?? 0;
      note.seconds += (ended - Math.max(began, idle)) / 1000;
      idle = ended;
      return rows;
    };
    const send = (file, parameters) => {
      const done = watch(file, () => transaction.send(file, parameters));
      // The transaction itself tells of it.
      done.catch(() => undefined);
      return done;
    };
    const run = (file, parameters) => watch(file, () => transaction.run(file, parameters));
    return { ...transaction, run, send };
  };
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
