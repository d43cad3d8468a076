import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, messageOf } from '../domain/errors.ts';
import { bodyOf, setBody } from './access/body.ts';
import { answerJson, type Step } from './steps.ts';

/** GraphQL documents by the SHA-256 (hex) of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const manifestSchema = z.record(z.string().regex(/^[0-9a-f]{64}$/u), z.string());

/**
 * Reads what may be asked: a folder of `.graphql` files, one operation each, or a JSON file `{"<sha256>": "<document>"}`.
 * Error: CONFIGURATION where it cannot be read, is empty, or a hash is not that of its document.
 */
export function readTrusted(path: string): TrustedDocuments {
  try {
    const texts = statSync(path).isDirectory() ? fromFolder(path) : fromManifest(path);
    const documents = new Map(texts.map((text) => [hashOf(text), text]));
    if (documents.size === 0) throw new Error('it holds no document');
    return documents;
  } catch (error) {
    const why = messageOf(error);
    throw new ConfigurationError(`The trusted documents of "${path}" cannot be used: ${why}`, { cause: error });
  }
}

function fromFolder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

function fromManifest(file: string): string[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const [hash, text] of Object.entries(manifest)) {
    if (hashOf(text) !== hash) throw new Error(`"${hash.slice(0, 12)}…" is not the SHA-256 of its document`);
  }
  return Object.values(manifest);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Lets trusted documents pass and nothing else. They are named by `extensions.persistedQuery.sha256Hash` or `documentId`
 * (`sha256:<hex>`) without a text, or sent as they are, to the letter. Runs after the body has been read; not for GET,
 * which no client of ours uses.
 */
export function onlyTrusted(documents: TrustedDocuments): Step {
  return (request, response, next) => {
    const body = bodyOf(request);
    const document = request.method === 'POST' ? findDocument(body, documents) : undefined;
    if (document === undefined) {
      const message = 'This server answers known questions only, and this is none of them';
      answerJson(response, 400, { errors: [{ message, extensions: { code: 'QUERY_NOT_TRUSTED' } }] });
      return;
    }
    const { documentId: _id, extensions: _named, ...others } = body as Record<string, unknown>;
    setBody(request, { ...others, query: document });
    next();
  };
}

const bodySchema = z.object({
  query: z.string().optional(),
  documentId: z.string().optional(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() }).optional(),
});

function findDocument(body: unknown, documents: TrustedDocuments): string | undefined {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return undefined;
  const { query, documentId, extensions } = parsed.data;
  if (query !== undefined) return documents.get(hashOf(query));
  const named = documentId?.replace(/^sha256:/u, '') ?? extensions?.persistedQuery?.sha256Hash;
  return named === undefined ? undefined : documents.get(named);
}
