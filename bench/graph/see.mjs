// Which Cypher Whomet runs for each question, what it answers, and how many database hits that costs.
import { SHAPES } from './shapes.mjs';

/** Asks each question once of a Whomet in this process. Gives `seen` (statements) and `answers`, by shape and question. */
export async function see(graph, questions) {
  const { startServer } = await import('../../dist/api/server.js');
  const { createReader, createRun } = await import('../../dist/graph/read/index.js');
  // Planning a statement for the first time takes seconds on a machine that is busy.
  const run = createRun(graph, { timeout: 120_000, deadline: 130_000 });
  let taken = [];
  const reader = createReader(graph, (file, parameters = {}) => {
    const used = Object.fromEntries(file.parameters.map((name) => [name, parameters[name]]));
    taken.push({ name: file.name, text: file.text, parameters: used });
    return run(file, parameters);
  });
  const silent = () => undefined;
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    reader,
    logger: { info: silent, warn: silent, error: console.error },
  });
  try {
    const [seen, answers] = [[], []];
    for (const [shape, list] of questions.entries()) {
      [seen[shape], answers[shape]] = [[], []];
      for (const question of list) {
        taken = [];
        const body = JSON.stringify(question);
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        const answer = await response.json();
        if (answer.errors) throw new Error(`${SHAPES[shape].name}: ${JSON.stringify(answer.errors)}`);
        seen[shape].push(taken);
        answers[shape].push(answer.data);
      }
    }
    return { seen, answers };
  } finally {
    await server.stop();
  }
}

/** Mean database hits of the statements of a question, by shape, as PROFILE counts them. */
export async function countHits({ driver, address }, seen) {
  const { toGraph } = await import('../../dist/graph/values.js');
  const means = [];
  for (const questions of seen) {
    let hits = 0;
    for (const { text, parameters } of questions.flat()) {
      const profiled = text.replace('\n', '\nPROFILE ');
      const { summary } = await driver.executeQuery(profiled, toGraph(parameters), {
        database: address.database,
        routing: 'READ',
      });
      hits += hitsOf(summary.profile);
    }
    means.push(hits / questions.length);
  }
  return means;
}

/** Mean rows of the answers, by shape. */
export function countRows(answers) {
  return answers.map((list) => list.reduce((sum, answer) => sum + rowsOf(answer), 0) / list.length);
}

/** Edges of the connection, or paths, wherever the answer has them. */
function rowsOf(answer) {
  if (answer === null || typeof answer !== 'object') return 0;
  if (Array.isArray(answer.edges ?? answer.paths)) return (answer.edges ?? answer.paths).length;
  return Object.values(answer).reduce((sum, part) => sum + rowsOf(part), 0);
}

const hitsOf = ({ dbHits, children }) => Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
