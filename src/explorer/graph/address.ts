import { beginWalk, type Walk } from './walk.ts';

/**
 * A walk as the search part of an address, so that it can be shared: `open=ID*2&open=ID` (with the pages, where more
 * than one), `pin=ID`, `hide=TYPE`, `from`, `to`, the window of the whole page. What the address held beside these stays.
 */
export function toAddress(walk: Walk, others: URLSearchParams = new URLSearchParams()): URLSearchParams {
  const address = new URLSearchParams(others);
  for (const name of ['open', 'pin', 'hide', 'from', 'to']) address.delete(name);
  const { open, pinned, filter } = walk;
  // The root alone, one page of it, is how every walk begins: then the address stays as short as it was.
  const begun = open.size === 1 && open.get(walk.root) === 1;
  if (!begun) for (const [id, pages] of open) address.append('open', pages === 1 ? id : `${id}*${pages}`);
  if (open.size === 0) address.append('open', '');
  for (const id of pinned) address.append('pin', id);
  for (const type of filter.hidden) address.append('hide', type);
  if (filter.from) address.set('from', filter.from);
  if (filter.to) address.set('to', filter.to);
  return address;
}

/** The walk from a root that an address tells; what does not fit one is passed over. */
export function fromAddress(root: string, address: URLSearchParams): Walk {
  const open = address.getAll('open');
  const [from, to] = [dayOf(address.get('from')), dayOf(address.get('to'))];
  return {
    root,
    open: open.length === 0 ? beginWalk(root).open : new Map(open.filter(Boolean).map(pagesOf)),
    pinned: new Set(address.getAll('pin')),
    filter: { hidden: new Set(address.getAll('hide')), ...(from ? { from } : {}), ...(to ? { to } : {}) },
  };
}

/** An address asks for as many pages as somebody would look at, and no more. */
const MOST_PAGES = 50;

function pagesOf(text: string): [string, number] {
  const [, id = text, pages = '1'] = /^(.*)\*(\d{1,3})$/u.exec(text) ?? [];
  return [id, Math.min(Math.max(Number(pages), 1), MOST_PAGES)];
}

function dayOf(text: string | null): string | undefined {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : undefined;
}
