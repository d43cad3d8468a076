import express, { type RequestHandler } from 'express';
import { mayActAs } from '../../domain/access.ts';
import { holderOf } from './authenticate.ts';

/** The body of a question is small; what is larger is refused with 413. */
const OF_QUESTIONS = express.json({ limit: '100kb' });
/** An editor sends whole releases. */
const OF_EDITORS = express.json({ limit: '3mb' });

/** Reads the body as JSON, as long as who asks may send. */
export const readBody: RequestHandler = (request, response, next) => {
  const holder = holderOf(response);
  const read = holder && mayActAs(holder.role, 'editor') ? OF_EDITORS : OF_QUESTIONS;
  read(request, response, next);
};
