import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { z } from 'zod';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { readJson, writePrivate } from './files.ts';

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** Neo4j's usual ports. */
export const USUAL_PORTS: Ports = Object.freeze({ bolt: 7687, http: 7474 });

const portsSchema = z.object({ bolt: z.int().min(1).max(65_535), http: z.int().min(1).max(65_535) });

/** How many ports above the usual one are tried. */
const TRIES = 100;

/**
 * Picks two free loopback ports: those used last time, else the usual ones, else the next free ones above,
 * and remembers them. A port that differs from the usual one is reported, with the reason.
 *
 * @throws DatabaseUnavailable when none of a hundred ports is free
 */
export async function choosePorts(
  file: string,
  report: (message: string) => void,
  usual: Ports = USUAL_PORTS,
): Promise<Ports> {
  const before = await readJson(file, portsSchema);
  const bolt = await choose('Bolt', before?.bolt, usual.bolt, report, []);
  const http = await choose('HTTP', before?.http, usual.http, report, [bolt]);
  await mkdir(dirname(file), { recursive: true });
  await writePrivate(file, `${JSON.stringify({ bolt, http })}\n`);
  return { bolt, http };
}

async function choose(
  name: string,
  before: number | undefined,
  usual: number,
  report: (message: string) => void,
  taken: readonly number[],
): Promise<number> {
  const wanted = before ?? usual;
  const above = Array.from({ length: TRIES }, (_, index) => usual + index);
  for (const port of [wanted, ...above]) {
    if (taken.includes(port) || !(await isFree(port))) continue;
    if (port !== wanted) report(`Port ${wanted} is taken; Neo4j uses ${port} for ${name}.`);
    else if (port !== usual) report(`Neo4j uses port ${port} for ${name}, as before.`);
    return port;
  }
  throw new DatabaseUnavailable(`No free port for Neo4j's ${name} between ${usual} and ${usual + TRIES - 1}.`);
}

/** Tells whether nothing listens on this loopback port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
