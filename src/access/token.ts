import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const PREFIX = 'whomet_';

/** A token of 256 random bits. It is shown once and stored nowhere: only its hash is. */
export function newToken(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/**
 * SHA-256 of a token, in hex. A slow hash, as passwords need, would gain nothing: nobody guesses 256 random bits, and a
 * check takes place at every request.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Are two hashes equal? Takes as long where they differ. */
export function isSameHash(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left, 'hex'), Buffer.from(right, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}
