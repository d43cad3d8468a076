import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Shorter answers fit into a few packets: packing them costs more than it saves. */
export const PACK_FROM = 8_192;
/** The quickest: GraphQL's repeated names shrink to a fifth even so. */
const LEVEL = 1;
const pack = promisify(gzip);

/**
 * Sends an answer whose status and headers are set. To GET it has a tag, and is not sent again to who holds it already
 * (304): what is true now must be asked for every time, but need not be carried. A long one is packed where the client takes that.
 */
export async function send(request: IncomingMessage, response: ServerResponse, text: string): Promise<void> {
  if (request.method === 'GET' && response.statusCode === 200 && tagged(request, response, text)) {
    response.statusCode = 304;
    response.removeHeader('Content-Type');
    response.end();
    return;
  }
  if (text.length < PACK_FROM) return end(response, text);
  response.appendHeader('Vary', 'Accept-Encoding');
  if (!takesGzip(request.headers['accept-encoding'])) return end(response, text);
  const packed = await pack(text, { level: LEVEL });
  response.setHeader('Content-Encoding', 'gzip');
  end(response, packed);
}

function end(response: ServerResponse, body: string | Buffer): void {
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/** Gives the answer its tag; true where the client has said it holds that. */
function tagged({ headers }: IncomingMessage, response: ServerResponse, text: string): boolean {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'private, no-cache');
  return (headers['if-none-match'] ?? '').split(',').some((held) => held.trim() === tag);
}

/** `gzip`, `*` or neither; `;q=0` says no. */
function takesGzip(accepted: string | string[] | undefined): boolean {
  return String(accepted ?? '')
    .split(',')
    .some((one) => /^ *(?:gzip|\*) *(?:; *q=(?!0(?:\.0*)?$).*)?$/iu.test(one));
}
