import type { IncomingMessage } from 'node:http';
import express from 'express';
import { mayActAs } from '../../domain/access.ts';
import type { Next, Step } from '../steps.ts';
import { holderOf } from './authenticate.ts';

/** The body of a question is small; what is larger is refused with 413. */
const OF_QUESTIONS = readerOf(100);
/** An editor sends whole releases. */
const OF_EDITORS = readerOf(3 * 1024);

/** Reads the body as JSON, as long as who asks may send. */
export const readBody: Step = (request, response, next) => {
  const holder = holderOf(response);
  const read = holder && mayActAs(holder.role, 'editor') ? OF_EDITORS : OF_QUESTIONS;
  return read(request, response, next);
};

type Read = IncomingMessage & { body?: unknown };

/** What has been read of a request; undefined where it has no body, or none in JSON. */
export function bodyOf(request: IncomingMessage): unknown {
  return (request as Read).body;
}

export function setBody(request: IncomingMessage, body: unknown): void {
  (request as Read).body = body;
}

/** What nearly all clients send is read here; the rest, packed or in another character set, is left to Express. */
function readerOf(kilobytes: number): Step {
  const others = express.json({ limit: kilobytes * 1024 }) as Step;
  return (request, response, next) => {
    if (!isPlain(request, kilobytes * 1024)) return others(request, response, next);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => parse(request, Buffer.concat(parts).toString('utf8'), next));
  };
}

const PLAIN = /^application\/json(?: *; *charset="?utf-8"?)?$/iu;

function isPlain({ headers }: IncomingMessage, most: number): boolean {
  const length = Number(headers['content-length'] ?? 0);
  const packed = headers['content-encoding'] !== undefined;
  return length > 0 && length <= most && !packed && PLAIN.test(headers['content-type'] ?? '');
}

function parse(request: IncomingMessage, text: string, next: Next): void {
  try {
    const body: unknown = JSON.parse(text);
    if (body === null || typeof body !== 'object') throw new SyntaxError('Neither an object nor a list');
    setBody(request, body);
  } catch (cause) {
    next(Object.assign(new Error('The body is not JSON', { cause }), { status: 400 }));
    return;
  }
  next();
}
