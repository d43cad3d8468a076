import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Response, Router } from 'express';
import { EXAMPLES } from './examples.ts';
import { PAGE, toStartScript } from './page.ts';

const require = createRequire(import.meta.url);

/** Served from the installed packages: GraphiQL 3 ships ready-made files, its fonts inside the style. */
const FILES: Readonly<Record<string, string>> = {
  'react.js': join(folderOf('react'), 'umd/react.production.min.js'),
  'react-dom.js': join(folderOf('react-dom'), 'umd/react-dom.production.min.js'),
  'graphiql.js': join(folderOf('graphiql'), 'graphiql.min.js'),
  'graphiql.css': join(folderOf('graphiql'), 'graphiql.min.css'),
};

/** Nothing from another host: the editor puts styles into the page itself, hence `unsafe-inline` for these alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/graphiql` and its files. */
export function graphiqlRoutes(): Router {
  const router = Router();
  const script = toStartScript(EXAMPLES);
  router.get('/graphiql', (_request, response) => {
    secured(response).type('html').send(PAGE);
  });
  router.get('/graphiql/start.js', (_request, response) => {
    secured(response).type('text/javascript').send(script);
  });
  for (const [name, file] of Object.entries(FILES)) {
    router.get(`/graphiql/${name}`, (_request, response) => {
      secured(response).sendFile(file, { maxAge: '1h', dotfiles: 'allow' });
    });
  }
  return router;
}

function secured(response: Response): Response {
  return response.set({
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
}

function folderOf(packageName: string): string {
  return dirname(require.resolve(`${packageName}/package.json`));
}
