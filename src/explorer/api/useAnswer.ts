import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { AnswerError, ask } from './client.ts';
import type { Operation } from './operation.ts';

export interface Waiting {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** Show the former answer while another is on its way. */
  readonly keep?: boolean;
}

/** Asks a question once for each set of variables; the answer is kept, so that going back shows it at once. */
export function useAnswer<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: Waiting = {},
): UseQueryResult<Result, AnswerError> {
  return useQuery<Result, AnswerError>({
    queryKey: [operation.name, variables],
    queryFn: ({ signal }) => ask(operation, variables, { signal }),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** What the server refused it refuses again: only where nothing answered is it worth another try. */
const worthAnotherTry = (count: number, error: unknown): boolean =>
  count < 2 && error instanceof AnswerError && error.code === 'UNREACHABLE';

/** Keeps the answers of one visit. */
export function createAnswers(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: worthAnotherTry } },
  });
}
