import type { Operation } from './operation.ts';

/** What the server said instead of an answer, or that it said nothing. */
export class AnswerError extends Error {
  /** As `extensions.code` gives it; `UNREACHABLE` where nothing answered. */
  readonly code: string;
  /** What else the server says, such as `candidates`. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(message: string, code: string, extensions: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, { cause });
    this.name = 'AnswerError';
    this.code = code;
    this.extensions = extensions;
  }
}

export interface Asking {
  readonly signal?: AbortSignal;
  /** An editor's or a reviewer's. */
  readonly token?: string;
}

interface Body<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/**
 * Asks the server one question.
 * Error: `AnswerError`, also where a part of the answer failed: half an answer would be shown as a whole one.
 */
export async function ask<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  { signal, token }: Asking = {},
): Promise<Result> {
  const response = await send(operation, variables, signal, token);
  const body: Body<Result> = await response.json().catch(() => ({}));
  const fault = body.errors?.[0];
  if (fault !== undefined) {
    throw new AnswerError(fault.message, String(fault.extensions?.code ?? 'UNKNOWN'), fault.extensions);
  }
  if (body.data === undefined || body.data === null) {
    throw new AnswerError(`The server answered ${response.status} without data`, 'UNREACHABLE');
  }
  return body.data;
}

async function send<Result, Variables>(
  { name, text }: Operation<Result, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
  token: string | undefined,
): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const body = JSON.stringify({ query: text, operationName: name, variables });
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AnswerError('The server does not answer. Is it still running?', 'UNREACHABLE', {}, cause);
  }
}
