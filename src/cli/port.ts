import { createServer } from 'node:net';
import { ConfigurationError } from '../domain/errors.ts';

/**
 * Makes sure, before anything is started for it, that the server will get its port; finds a free one for 0.
 * Neo4j Browser's guide is served on it, so it must be known before Neo4j starts.
 *
 * @throws ConfigurationError when the port is taken or may not be used
 */
export function findPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.code ?? error.message})`;
      const hint = `Is another Whomet running? Else choose one: npm start -- --port ${port + 1}`;
      reject(new ConfigurationError(`Port ${port} of "${host}" ${why}. ${hint}`, { cause: error }));
    });
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
