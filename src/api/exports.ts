import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type RequestHandler, type Response, Router } from 'express';
import {
  EXPORT_FORMATS,
  EXPORT_LICENCE,
  type Exporter,
  FILE_FORMATS,
  type FileFormat,
  QUOTE_MODES,
  type QuoteMode,
} from '../domain/exports.ts';
import { limitCrowd } from './limits/rate.ts';
import type { Logger } from './logger.ts';

/** Each walks over the whole graph. */
const AT_ONCE = 2;
/** Entities and relationships, some 700 MB of text: what is larger is for the command, which writes a file. */
const LARGEST = 1_000_000;

/** `GET /export/<format>?quotes=none|short|full`: the graph as one file, streamed. Whoever may ask may have it. */
export function exportRoutes(exporter: Exporter, logger: Logger): Router {
  return Router().get('/export/:format', limitCrowd(AT_ONCE), handOn(exporter, logger));
}

function handOn(exporter: Exporter, logger: Logger): RequestHandler {
  return async (request, response) => {
    const { format } = request.params;
    const quotes = request.query.quotes ?? 'short';
    if (!isFileFormat(format)) return refuse(response, 404, notAFormat(String(format)));
    if (!isQuoteMode(quotes)) return refuse(response, 400, `"quotes" is one of ${QUOTE_MODES.join(', ')}`);
    if ((await exporter.size()) > LARGEST) {
      return refuse(response, 413, `The graph holds more than ${LARGEST} entities and ties: use whomet export`);
    }
    const { type, ending } = FILE_FORMATS[format];
    response.set({
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="whomet.${ending}"`,
      'Cache-Control': 'no-store',
      Link: `<${EXPORT_LICENCE}>; rel="license"`,
    });
    // A client that leaves ends the reading. A fault on the way cuts the answer off, so that nobody takes it for whole.
    await pipeline(Readable.from(exporter.text(format, quotes)), response).catch((error: unknown) => {
      if (request.socket.destroyed && !isFault(error)) return;
      logger.warn({ err: error, format }, 'An export was cut off');
      response.destroy();
    });
  };
}

const isFault = (error: unknown) =>
  !(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE');

const isFileFormat = (text: unknown): text is FileFormat =>
  typeof text === 'string' && Object.hasOwn(FILE_FORMATS, text);
const isQuoteMode = (text: unknown): text is QuoteMode => QUOTE_MODES.some((mode) => mode === text);

function notAFormat(text: string): string {
  const known = EXPORT_FORMATS.filter((format) => format !== 'csv').join(', ');
  if (text === 'csv') return `csv is a folder of files: use whomet export. Here are ${known}`;
  return `No format "${text}": there are ${known}`;
}

function refuse(response: Response, status: number, message: string): void {
  response
    .status(status)
    .json({ errors: [{ message, extensions: { code: status === 404 ? 'NOT_FOUND' : 'BAD_INPUT' } }] });
}
