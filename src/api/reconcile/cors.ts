import type { RequestHandler } from 'express';

/**
 * Which pages of other hosts may read our answers. OpenRefine's own page comes from this machine, so pages of this machine may.
 * Any other page may only where the server answers everybody anyway: else whatever page somebody happens to visit could
 * read a graph that is on their own machine and meant for nobody else.
 */
export function shareWith(everybody: boolean): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary('Origin');
    response.removeHeader('Cross-Origin-Resource-Policy');
    if (everybody) response.setHeader('Access-Control-Allow-Origin', '*');
    else if (origin !== undefined && LOCAL.test(origin)) response.setHeader('Access-Control-Allow-Origin', origin);
    if (request.method !== 'OPTIONS') {
      next();
      return;
    }
    response.set({
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'authorization, content-type',
    });
    response.status(204).end();
  };
}

const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/u;

/** The pages that may show ours in a frame, likewise. */
export function framePolicy(everybody: boolean): string {
  const frames = everybody ? '*' : 'http://localhost:* http://127.0.0.1:*';
  return `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors ${frames}`;
}
