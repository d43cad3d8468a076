import type { Page } from 'playwright-core';

const OURS = ['localhost', '127.0.0.1', '[::1]'];

/** Notes the hosts other than this machine that a page asks for anything. Call it before the page is opened. */
export function noteOutsideHosts(page: Page): ReadonlySet<string> {
  const hosts = new Set<string>();
  const note = (address: string) => {
    const { hostname, protocol } = new URL(address);
    if (protocol !== 'data:' && protocol !== 'blob:' && !OURS.includes(hostname)) hosts.add(hostname);
  };
  page.on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  return hosts;
}
