import { answerJson, pathOf, type Step } from '../steps.ts';

/** What this machine calls itself, whatever the port. */
const LOCAL = /^(?:localhost|[\w.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/iu;

/**
 * Answers only who asks this machine by a name of its own. Whoever has a name of a host can let it lead to this machine
 * (DNS rebinding): to a browser, a page from there is then of one site with us, and could read a graph that is meant for
 * this machine alone. Such a page cannot choose the header `Host`. `/health` tells nothing and answers all.
 */
export function onlyKnownHosts(names: readonly string[]): Step {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (request, response, next) => {
    const { host } = request.headers;
    const name = host?.replace(/:\d{1,5}$/u, '').toLowerCase();
    // Before HTTP/1.1 there was none; every browser sends one.
    if (name === undefined || LOCAL.test(name) || known.has(name) || pathOf(request).startsWith('/health/')) {
      next();
      return;
    }
    const message =
      'This server is for its own machine, and was asked by another name: set WHOMET_HOSTS if it is yours';
    answerJson(response, 421, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  };
}
