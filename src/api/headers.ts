import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * What a page of ours may load: its own files and nothing from another host, no script in the page itself. A route that
 * needs more (GraphiQL's editor writes styles) sets a policy of its own.
 */
export const PAGE_POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * Headers that keep browsers from being used against a reader of ours. No `Strict-Transport-Security`: this server speaks
 * plain HTTP, and whoever puts TLS before it knows for which names.
 */
export function securityHeaders(): RequestHandler {
  const directives = Object.fromEntries(Object.entries(PAGE_POLICY).map(([name, sources]) => [name, [...sources]]));
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}
