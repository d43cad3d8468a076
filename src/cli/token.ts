import { addToken, readTokens, removeToken } from '../access/index.ts';
import { readConfig } from '../config.ts';
import { ACCESS_ROLES, type AccessRole } from '../domain/access.ts';
import { isPartialDate } from '../domain/dates.ts';
import { BadInput } from '../domain/errors.ts';
import { EXIT } from './exit-codes.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

export interface TokenFlags {
  readonly role: string;
  readonly name: string;
  readonly expires?: string;
}

const LONGEST_NAME = 100;

/** `whomet token new`: the token goes to standard output, once. */
export async function tokenNew(flags: TokenFlags, terminal: Terminal): Promise<number> {
  const { tokensFile } = readConfig(terminal.env, terminal.cwd);
  const holder = { name: toName(flags.name), role: toRole(flags.role) };
  const more = { now: new Date().toISOString(), expiresOn: toDay(flags.expires) };
  const token = await addToken(tokensFile, holder, more);
  say(
    terminal,
    `The token of "${holder.name}" (${holder.role}). It is shown this once; "${tokensFile}" keeps its hash.`,
  );
  say(terminal, 'Send it as a header: Authorization: Bearer <token>');
  await writeLine(terminal.out, token);
  return EXIT.OK;
}

/** `whomet token list`: names, roles and days, a line each. */
export async function tokenList(terminal: Terminal): Promise<number> {
  const { tokensFile } = readConfig(terminal.env, terminal.cwd);
  const tokens = await readTokens(tokensFile);
  if (tokens.length === 0) say(terminal, `Nobody has a token in "${tokensFile}".`);
  for (const { name, role, createdAt, expiresOn } of tokens) {
    const ends = expiresOn === null ? '' : `, until ${expiresOn}`;
    await writeLine(terminal.out, `${role.padEnd(8)}  ${name}  since ${createdAt.slice(0, 10)}${ends}`);
  }
  return EXIT.OK;
}

/** `whomet token revoke NAME`: it is refused from now on, by servers that run too. */
export async function tokenRevoke(name: string, terminal: Terminal): Promise<number> {
  const { tokensFile } = readConfig(terminal.env, terminal.cwd);
  await removeToken(tokensFile, name);
  say(terminal, `The token of "${name}" is revoked.`);
  return EXIT.OK;
}

function toName(text: string): string {
  const name = text.normalize('NFC').trim();
  if (name === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
    throw new BadInput(
      `--name "${text}": a name of 1 to ${LONGEST_NAME} characters is needed, without control characters`,
    );
  return name;
}

function toRole(text: string): AccessRole {
  const role = ACCESS_ROLES.find((one) => one === text);
  if (role === undefined) throw new BadInput(`--role "${text}" is none of ${ACCESS_ROLES.join(', ')}`);
  return role;
}

function toDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text.length !== 10 || !isPartialDate(text)) throw new BadInput(`--expires "${text}" is no day (YYYY-MM-DD)`);
  return text;
}
