import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { BadInput, WhometError } from '../../domain/errors.ts';
import { RECON_BATCH, type Reconciler } from '../../domain/reconciliation.ts';
import { PAGE_OF_KIND } from '../explorer/routes.ts';
import type { Logger } from '../logger.ts';
import type { Step } from '../steps.ts';
import { framePolicy, shareWith } from './cors.ts';
import { manifest } from './manifest.ts';
import { previewPage } from './preview.ts';

export interface ReconcileOptions {
  readonly reconciler: Reconciler;
  readonly logger: Logger;
  /** Who may ask, and how often; the manifest is for all. */
  readonly door: readonly Step[];
  readonly needsToken: boolean;
  /** Does the server answer everybody, from wherever? */
  readonly everybody: boolean;
}

const BODY = express.urlencoded({ extended: false, limit: '1mb' });

/** `/reconcile` and what lies below it: the Reconciliation API 0.2, as OpenRefine speaks it. */
export function reconcileRoutes(options: ReconcileOptions): Router {
  const { reconciler, door, everybody } = options;
  const router = Router();
  const answer = (path: string, work: (request: Request) => unknown) => router.get(path, answering(options, work));
  router.use('/reconcile', shareWith(everybody));
  router.get('/reconcile', (request, response, next) => {
    if (request.query.queries !== undefined || request.query.extend !== undefined) return next();
    response.json(manifest(addressOf(request), reconciler.suggestTypes(''), options.needsToken));
  });
  router.use('/reconcile', ...door);
  answer('/reconcile', (request) => asked(reconciler, request.query));
  router.post(
    '/reconcile',
    BODY,
    answering(options, (request) => asked(reconciler, request.body)),
  );
  answer('/reconcile/suggest/entity', async (request) => {
    return { result: await reconciler.suggestEntities(wordOf(request, 'prefix'), skipOf(request)) };
  });
  answer('/reconcile/suggest/type', (request) => ({ result: reconciler.suggestTypes(wordOf(request, 'prefix')) }));
  answer('/reconcile/suggest/property', (request) => {
    return { result: reconciler.suggestProperties(wordOf(request, 'prefix')) };
  });
  answer('/reconcile/properties', (request) => {
    const type = wordOf(request, 'type');
    return { type, properties: reconciler.proposeProperties(type) };
  });
  router.get('/reconcile/preview/:id', showing(options));
  router.get('/reconcile/view/:id', leading(options));
  return router;
}

/** A batch of queries, or a question for properties: JSON in a form. */
async function asked(reconciler: Reconciler, form: unknown): Promise<unknown> {
  const { queries, extend } = (form ?? {}) as { queries?: unknown; extend?: unknown };
  if (typeof extend === 'string') return await reconciler.extend(parsed('extend', extend));
  if (typeof queries !== 'string') throw new BadInput('The form field "queries" (or "extend") is missing');
  const batch = parsed('queries', queries);
  if (batch !== null && typeof batch === 'object' && Object.keys(batch).length > RECON_BATCH) {
    throw new BadInput(`A batch has ${RECON_BATCH} queries at most`, { details: { status: 413 } });
  }
  return await reconciler.reconcile(batch);
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadInput(`"${name}" is not JSON`, { cause });
  }
}

function answering({ logger }: ReconcileOptions, work: (request: Request) => unknown): RequestHandler {
  return async (request, response) => {
    try {
      const result = await work(request);
      response.setHeader('Cache-Control', 'no-store').json(result);
    } catch (error) {
      tell(response, error, logger);
    }
  };
}

function showing({ reconciler, logger, everybody }: ReconcileOptions): RequestHandler {
  return async (request, response) => {
    try {
      const preview = await reconciler.preview(String(request.params.id));
      response.removeHeader('X-Frame-Options');
      response.set({ 'Content-Security-Policy': framePolicy(everybody), 'Content-Type': 'text/html; charset=utf-8' });
      response
        .status(preview ? 200 : 404)
        .send(preview ? previewPage(preview) : '<!doctype html><p>There is no such entity.</p>');
    } catch (error) {
      tell(response, error, logger);
    }
  };
}

function leading({ reconciler, logger }: ReconcileOptions): RequestHandler {
  return async (request, response, next) => {
    try {
      const preview = await reconciler.preview(String(request.params.id));
      if (preview === null) next();
      else response.redirect(`/${PAGE_OF_KIND[preview.kind]}/${encodeURIComponent(preview.id)}`);
    } catch (error) {
      tell(response, error, logger);
    }
  };
}

function tell(response: Response, error: unknown, logger: Logger): void {
  const known = error instanceof WhometError ? error : null;
  const status = known === null ? 500 : statusOf(known);
  if (known === null) logger.error({ err: error }, 'A reconciliation failed unexpectedly');
  const message = known?.message ?? 'Something went wrong on our side';
  const code = known?.code ?? 'INTERNAL_SERVER_ERROR';
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

function statusOf({ code, details }: WhometError): number {
  if (code === 'BAD_INPUT') return details.status === 413 ? 413 : 400;
  return code === 'DATABASE_UNAVAILABLE' ? 503 : 504;
}

/** Our address as the client sees it, also through a proxy that tells how it was spoken to. */
function addressOf(request: Request): string {
  const host = request.headers.host ?? '';
  const secure = request.headers['x-forwarded-proto'] === 'https';
  return `${secure ? 'https' : 'http'}://${/^[\w.:[\]-]+$/u.test(host) ? host : 'localhost'}`;
}

function wordOf(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
}

const LONGEST = 1_000;
/** So far may suggestions be leafed through. */
const FURTHEST = 200;

function skipOf(request: Request): number {
  const skip = Number(request.query.cursor ?? 0);
  return Number.isInteger(skip) && skip > 0 ? Math.min(skip, FURTHEST) : 0;
}
