/** A process of its own that ingests many small batches, to be killed on the way. Tells each batch in a line. Arguments: the database, how many releases. */
import { openGraph } from '../../src/graph/driver.ts';
import { ingest, openStore } from '../../src/ingest/index.ts';
import { parseRegister } from '../../src/register/index.ts';
import { manyTold } from './many.ts';
import { REGISTER } from './tell.ts';

const address = JSON.parse(process.argv[2] ?? '{}');
const told = manyTold(Number(process.argv[3] ?? 40));
const extractions = new Map(told.map(({ read, extraction }) => [read, extraction]));
const graph = openGraph(address);
await ingest(
  told.map(({ read }) => read),
  {
    store: openStore(graph),
    register: parseRegister(REGISTER).register,
    batchSize: 2,
    now: () => '2024-02-01T00:00:00.000Z',
    onRejected({ reason }) {
      throw reason;
    },
    onProgress: ({ releases }) => console.log(`taken ${releases.read}`),
    extract: (read) => {
      const extraction = extractions.get(read);
      if (!extraction) throw new Error('not told');
      return extraction;
    },
  },
);
await graph.close();
