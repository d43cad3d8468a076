/** What our own errors are told apart by. `src/api/codes.ts` says what each means to a client. Add, do not rename. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'BAD_CURSOR',
  'AMBIGUOUS_ENTITY',
  'ENTITY_NOT_FOUND',
  'CONFIGURATION',
  'DATABASE_UNAVAILABLE',
  'QUERY_TIMED_OUT',
  'QUERY_TOO_LARGE',
  'RELEASE_REJECTED',
  'REGISTER_REJECTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The root of every error that we mean a person to read. It knows neither HTTP nor GraphQL. */
export class WhometError extends Error {
  readonly code: ErrorCode;
  /** Machine-readable facts beside the sentence, such as the candidates of an ambiguous name. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** What a caller passed cannot be used; the message says what was seen and what is allowed. */
export class BadInput extends WhometError {
  constructor(message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super('BAD_INPUT', message, options);
  }
}

/** The environment or a command line is faulty; all faults are told together. */
export class ConfigurationError extends WhometError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super('CONFIGURATION', message, options);
  }
}

/** No Neo4j answers, or none can be started. */
export class DatabaseUnavailable extends WhometError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super('DATABASE_UNAVAILABLE', message, options);
  }
}

/** One release cannot be taken in; the others go on. */
export class ReleaseRejected extends WhometError {
  constructor(message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super('RELEASE_REJECTED', message, options);
  }
}

/** The register breaks a rule; nothing of it is written. */
export class RegisterRejected extends WhometError {
  constructor(message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super('REGISTER_REJECTED', message, options);
  }
}

/** A token that is needed, and is not there or not known. */
export class Unauthenticated extends WhometError {
  constructor(message: string) {
    super('UNAUTHENTICATED', message);
  }
}

/** The token is known, and does not allow this. */
export class Forbidden extends WhometError {
  constructor(message: string, options: { details?: Record<string, unknown> } = {}) {
    super('FORBIDDEN', message, options);
  }
}

/** What went wrong, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
