import { readTokens } from '../access/index.ts';
import type { Guards } from '../api/server.ts';
import { readTrusted } from '../api/trusted.ts';
import type { Config } from '../config.ts';
import { ConfigurationError } from '../domain/errors.ts';

export type OpennessConfig = Pick<
  Config,
  'host' | 'hosts' | 'open' | 'tokensFile' | 'ratePerMinute' | 'introspection' | 'trustedDocuments'
>;

/** Where other machines reach us, and nothing else was said. */
const USUAL_RATE = 600;

/**
 * How far the server may be opened. On the loopback anybody may ask. Elsewhere only holders of a token may, unless the
 * operator says that the server is for all.
 *
 * @throws ConfigurationError where it would be reached from other machines, nobody holds a token and nobody said so
 */
export async function guardsOf(config: OpennessConfig): Promise<Guards> {
  const outside = !isLoopback(config.host);
  const holdersOnly = outside && !config.open;
  if (holdersOnly && (await readTokens(config.tokensFile)).length === 0) throw refusal(config.host);
  const ratePerMinute = config.ratePerMinute ?? (outside ? USUAL_RATE : 0);
  return {
    holdersOnly,
    introspection: config.introspection,
    ...(ratePerMinute > 0 && { ratePerMinute }),
    ...(!outside && !config.open && { hosts: config.hosts }),
    ...(config.trustedDocuments !== null && { trusted: readTrusted(config.trustedDocuments) }),
  };
}

/** Is a host name or address one that only this machine reaches? */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1|0:0:0:0:0:0:0:1)$/iu.test(host);
}

function refusal(host: string): ConfigurationError {
  return new ConfigurationError(
    [
      `HOST is "${host}", so other machines could reach the server, and nobody holds a token. Choose one:`,
      '  - give tokens to those who may ask: whomet token new --role reader --name "Ada Moon"',
      '  - let everybody ask (nobody can write without a token): whomet start --open, or WHOMET_OPEN=yes',
      '  - stay on this machine: leave HOST out',
    ].join('\n'),
  );
}
