import { request } from 'node:http';
import { sleep } from './processes.ts';
import type { Probe, Target } from './target.ts';

/**
 * Waits until a real query answers. A refused login, a missing database and the like are not tried again: three
 * wrong passwords lock the user out.
 *
 * @param options.ended tells why waiting is pointless (the server has died), if it is
 * @throws the probe's last error when the time is over, or the error of `ended`
 */
export async function waitForQuery(
  probe: Probe,
  target: Target,
  options: { readonly withinMs: number; readonly ended?: () => Promise<Error> | undefined },
): Promise<void> {
  const deadline = Date.now() + options.withinMs;
  for (;;) {
    const end = options.ended?.();
    if (end !== undefined) throw await end;
    try {
      await probe(target);
      return;
    } catch (error) {
      if (isFinal(error) || Date.now() > deadline) throw error;
    }
    await sleep(150);
  }
}

/** Polls the HTTP address, which is cheap, until it answers or the time is over. */
export async function waitForHttp(port: number, withinMs: number, ended: () => boolean): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!ended() && Date.now() < deadline && !(await answers(port))) await sleep(50);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const call = request({ port, host: '127.0.0.1', path: '/', method: 'GET', timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    call.on('error', () => resolve(false));
    call.on('timeout', () => call.destroy());
    call.end();
  });
}

/** Neo4j's own word that the request, not the moment, is wrong; a caller may have wrapped it. */
function isFinal(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string' && at.code.startsWith('Neo.ClientError.')) return true;
  }
  return false;
}
