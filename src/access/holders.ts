import type { FindHolder } from '../domain/access.ts';
import { hashToken, isSameHash } from './token.ts';
import { readTokens } from './token-file.ts';

/**
 * Finds the holders of the tokens of a file. The file is read each time, so that a token counts from the moment when it
 * is made to the moment when it is revoked, without a restart.
 */
export function holdersOf(file: string, today: () => string = () => new Date().toISOString().slice(0, 10)): FindHolder {
  return async (token) => {
    const hash = hashToken(token);
    // Every entry is compared, so that the time tells nothing.
    const [found] = (await readTokens(file)).filter((entry) => isSameHash(entry.hash, hash));
    if (!found || (found.expiresOn !== null && found.expiresOn < today())) return null;
    return { name: found.name, role: found.role };
  };
}
