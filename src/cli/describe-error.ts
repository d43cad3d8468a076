import { messageOf, WhometError } from '../domain/errors.ts';

/**
 * An error as it is told to a person: our own ones by their message alone, others in one line. With `debug` the stack
 * and the causes follow.
 */
export function describeError(error: unknown, debug: boolean): string {
  const line =
    error instanceof WhometError ? error.message : `Something went wrong that we did not foresee: ${shortly(error)}`;
  if (debug) return [line, ...stacks(error)].join('\n');
  return error instanceof WhometError ? line : `${line}\nLOG_LEVEL=debug shows where.`;
}

/** Tells whether the environment asks for more than messages. */
export function wantsDebug(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.LOG_LEVEL === 'debug' || env.LOG_LEVEL === 'trace';
}

function shortly(error: unknown): string {
  return messageOf(error).split('\n')[0]?.slice(0, 300) ?? '';
}

function stacks(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth === 5) return [];
  return [error.stack ?? error.message, ...stacks(error.cause, depth + 1)];
}
