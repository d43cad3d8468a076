import type { ServerResponse } from 'node:http';
import { answerJson, type Step } from './steps.ts';

/**
 * Where a write left the database. Of a cluster's members some are behind: who wrote through one server and reads through
 * another hands this header on, and is answered by a member that has come so far.
 */
export const BOOKMARKS = 'Whomet-Bookmarks';
const ONE = /^[\w:+/=-]{1,200}$/u;
const MOST = 10;

const taken = new WeakMap<ServerResponse, readonly string[]>();

/** Takes the bookmarks that a client hands on; what cannot be one is refused. */
export const takeBookmarks: Step = (request, response, next) => {
  const given = request.headers['whomet-bookmarks'];
  if (given === undefined) return next();
  const bookmarks = String(given)
    .split(',')
    .map((one) => one.trim());
  if (bookmarks.length > MOST || !bookmarks.every((one) => ONE.test(one))) {
    const message = `The header ${BOOKMARKS} holds what is no bookmark`;
    return answerJson(response, 400, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  }
  taken.set(response, bookmarks);
  next();
};

/** What the client of a request knows to have been written. */
export function bookmarksOf(response: ServerResponse): readonly string[] {
  return taken.get(response) ?? [];
}
