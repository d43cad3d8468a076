import { type ErrorCode, WhometError } from '../domain/errors.ts';

/** What the `whomet` command ends with. Scripts rely on the numbers. */
export const EXIT = Object.freeze({
  OK: 0,
  FAULT: 1,
  USAGE: 2,
  REJECTED: 3,
  NO_DATABASE: 4,
  /** 128 + SIGINT, as shells count. */
  INTERRUPTED: 130,
});

/** Takes the exit code of a command that has run. */
export type Done = (exitCode: number) => void;

const BY_CODE: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: EXIT.USAGE,
  CONFIGURATION: EXIT.USAGE,
  RELEASE_REJECTED: EXIT.REJECTED,
  REGISTER_REJECTED: EXIT.REJECTED,
  DATABASE_UNAVAILABLE: EXIT.NO_DATABASE,
};

/** The number that stands for an error. */
export function exitCodeOf(error: unknown): number {
  return (error instanceof WhometError ? BY_CODE[error.code] : undefined) ?? EXIT.FAULT;
}

/** The same for a person, shown at the end of every help text. */
export const EXIT_HELP = `
Exit codes: 0 done, 1 fault, 2 wrong usage or configuration, 3 some releases (or the register) rejected,
            4 no database reachable, 130 interrupted.`;
