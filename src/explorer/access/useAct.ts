import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { type AnswerError, ask } from '../api/client.ts';
import type { Operation } from '../api/operation.ts';
import { useToken } from './token.ts';

/** Does what needs a token. Where it `writes`, whatever was answered before is asked for anew. */
export function useAct<Result, Variables>(
  operation: Operation<Result, Variables>,
  { writes = true }: { readonly writes?: boolean } = {},
): UseMutationResult<Result, AnswerError, Variables> {
  const token = useToken();
  const answers = useQueryClient();
  return useMutation<Result, AnswerError, Variables>({
    mutationFn: (variables) => ask(operation, variables, token === undefined ? {} : { token }),
    onSuccess: async () => {
      if (writes) await answers.invalidateQueries();
    },
  });
}
