import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ACCESS_ROLES, type Holder } from '../domain/access.ts';
import { BadInput, ConfigurationError } from '../domain/errors.ts';
import { hashToken, newToken } from './token.ts';

/** What is kept of a token. */
export interface TokenEntry extends Holder {
  /** SHA-256 of the token, in hex. */
  readonly hash: string;
  /** ISO time. */
  readonly createdAt: string;
  /** The last day on which it may be used, `YYYY-MM-DD` in UTC; null: until it is revoked. */
  readonly expiresOn: string | null;
}

const fileSchema = z.strictObject({
  tokens: z.array(
    z.strictObject({
      name: z.string().min(1),
      role: z.enum(ACCESS_ROLES),
      hash: z.string().regex(/^[0-9a-f]{64}$/u),
      createdAt: z.string(),
      expiresOn: z.string().nullable(),
    }),
  ),
});

/** The tokens of a file; none where there is no file. Error: CONFIGURATION for a file that is not whole. */
export async function readTokens(file: string): Promise<readonly TokenEntry[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new ConfigurationError(`The file of tokens "${file}" cannot be read: ${error.message}`, { cause: error });
  });
  if (text === null) return [];
  const parsed = fileSchema.safeParse(toJson(text));
  if (parsed.success) return parsed.data.tokens;
  throw new ConfigurationError(`The file of tokens "${file}" is damaged: ${parsed.error.issues[0]?.message}`);
}

/** Makes a token for a holder and stores its hash; gives the token itself. Error: BAD_INPUT where the name has one. */
export async function addToken(
  file: string,
  { name, role }: Holder,
  more: { readonly now: string; readonly expiresOn: string | null },
): Promise<string> {
  const tokens = await readTokens(file);
  if (tokens.some((one) => one.name === name))
    throw new BadInput(`"${name}" has a token already: revoke it first, or take another name`);
  const token = newToken();
  const entry = { name, role, hash: hashToken(token), createdAt: more.now, expiresOn: more.expiresOn };
  await writeTokens(file, [...tokens, entry]);
  return token;
}

/** Takes the token of a holder away. Error: BAD_INPUT where there is none. */
export async function removeToken(file: string, name: string): Promise<void> {
  const tokens = await readTokens(file);
  const others = tokens.filter((one) => one.name !== name);
  if (others.length === tokens.length) throw new BadInput(`Nobody named "${name}" has a token`);
  await writeTokens(file, others);
}

/** Whole or not at all, and for its owner's eyes only. */
async function writeTokens(file: string, tokens: readonly TokenEntry[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600 });
  await rename(fresh, file);
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
