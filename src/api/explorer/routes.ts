import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, type Response, Router } from 'express';
import type { EntityKind } from '../../domain/statement.ts';

/** The Explorer has a page for each entity, under a word for its kind (`src/explorer/app/addresses.ts` has the same). */
export const PAGE_OF_KIND: Readonly<Record<EntityKind, string>> = {
  Person: 'persons',
  Organisation: 'organisations',
  Place: 'places',
  Post: 'posts',
  Event: 'events',
  Agreement: 'agreements',
  Topic: 'topics',
};

/** The first words of the Explorer's addresses; each opens its one page, which knows the rest. */
export const PAGES: readonly string[] = [
  ...Object.values(PAGE_OF_KIND),
  'ask',
  'find',
  'neighbourhood',
  'paths',
  'read',
  'releases',
  'review',
  'search',
];

/** Files of our own and nothing inline; pictures are also made in the page, from a drawing. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Names of files under `assets/` hold a hash of what is in them. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The Explorer: its page at `/` and at every address of its own, and its files. `folder` is what `bin/prepare.js` built;
 * where it is not there, as in an installation without it, `/` leads to GraphiQL.
 */
export function explorerRoutes(folder: URL): Router {
  const router = Router();
  if (!existsSync(new URL('index.html', folder))) {
    router.get('/', (_request, response) => response.redirect('/graphiql'));
    return router;
  }
  const page = send(folder, () => 'index.html', 'no-cache');
  router.get('/', page);
  for (const word of PAGES) router.get(`/${word}{/*rest}`, page);
  const icon = send(folder, () => 'icon.svg', 'public, max-age=86400');
  const asset = send(new URL('assets/', folder), (name) => name, FOREVER);
  return router.get('/icon.svg', icon).get('/assets/:name', asset).get('/{*rest}', nothingHere(page));
}

/** An address where nothing is: a browser gets the page, which says so and leads on; programs get JSON, as everywhere else. */
function nothingHere(page: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const wantsPage = request.headers.accept?.includes('text/html') && !request.path.startsWith('/assets/');
    return wantsPage ? page(request, response.status(404), next) : next();
  };
}

/** Sends a file of a folder, and of no other. */
function send(folder: URL, fileOf: (name: string) => string, caching: string): RequestHandler {
  const root = fileURLToPath(folder);
  return (request, response, next) => {
    const file = fileOf(String(request.params.name ?? ''));
    secured(response).sendFile(file, { root, cacheControl: false, headers: { 'Cache-Control': caching } }, (error) => {
      // A file that is not there is answered as any other address where nothing is.
      if (error && !response.headersSent) next('route');
    });
  };
}

function secured(response: Response): Response {
  return response.set({
    'Content-Security-Policy': POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
}
