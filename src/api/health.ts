import { Router } from 'express';
import type { GraphReader } from '../graph/reader.ts';
import type { Logger } from './logger.ts';

const READY_MS = 3_000;

/** `/health/live`: the process answers. `/health/ready`: the database answers a real query within 3 s, else 503. */
export function healthRoutes(reader: GraphReader, logger: Logger): Router {
  const router = Router();
  const ping = together(() => within(READY_MS, reader.ping()));
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    try {
      await ping();
      response.json({ status: 'ready' });
    } catch (error) {
      logger.warn({ err: error }, 'Not ready: the database does not answer');
      response.status(503).json({ status: 'not ready', reason: 'The database does not answer' });
    }
  });
  return router;
}

/** However many ask at once, and anybody may: the work is done once. */
function together<T>(work: () => Promise<T>): () => Promise<T> {
  let doing: Promise<T> | null = null;
  return () => {
    doing ??= work().finally(() => {
      doing = null;
    });
    return doing;
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
