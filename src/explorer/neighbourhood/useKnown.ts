import { keepPreviousData, type QueryClient, useQueries, useQueryClient } from '@tanstack/react-query';
import { type AnswerError, ask } from '../api/client.ts';
import { Neighbourhood, type NeighbourhoodQueryVariables, type SurroundingsFragment } from '../api/operations.ts';
import { answeredNode, hopOf } from '../graph/from-answer.ts';
import { joinPages, type Known, type Neighbours, tieOf } from '../graph/neighbours.ts';
import { TIE_KINDS } from '../graph/tie-words.ts';
import type { Filter, Walk } from '../graph/walk.ts';

/** How many neighbours a page brings. */
const PAGE = 20;

export interface KnownState {
  readonly known: Known;
  /** Entities whose surroundings are on their way. */
  readonly waiting: ReadonlySet<string>;
  readonly error: AnswerError | undefined;
  again(): void;
}

/** Asks for the surroundings of all that stands open in a walk. Answers of one filter show until those of another are there. */
export function useKnown(walk: Walk): KnownState {
  const answers = useQueryClient();
  const open = [...walk.open];
  return useQueries({
    queries: open.map(([id, pages]) => ({
      queryKey: ['Surroundings', id, pages, ...filterKey(walk.filter)],
      queryFn: () => askPages(answers, id, pages, walk.filter),
      placeholderData: keepPreviousData,
    })),
    combine: (results) => ({
      known: new Map(results.flatMap(({ data }, i) => (data ? [[open[i]?.[0] ?? '', data] as const] : []))),
      waiting: new Set(results.flatMap(({ isFetching }, i) => (isFetching ? [open[i]?.[0] ?? ''] : []))),
      error: results.find(({ error }) => error !== null)?.error as AnswerError | undefined,
      again: () => {
        for (const { isError, refetch } of results) if (isError) refetch();
      },
    }),
  });
}

/** Pages lead from one to the next; those that were asked before are there already. */
async function askPages(answers: QueryClient, id: string, pages: number, filter: Filter): Promise<Neighbours> {
  const found: Neighbours[] = [];
  let after: string | null = null;
  do {
    const variables: NeighbourhoodQueryVariables = { id, first: PAGE, after, ...toArguments(filter) };
    const { node } = await answers.fetchQuery({
      queryKey: [Neighbourhood.name, variables],
      queryFn: () => ask(Neighbourhood, variables),
    });
    if (node === null || !('neighbourhood' in node)) break;
    found.push(toNeighbours(node.neighbourhood));
    after = node.neighbourhood.pageInfo.endCursor;
  } while (found.length < pages && found.at(-1)?.more);
  return joinPages(found);
}

function toNeighbours({ counts, edges, pageInfo, hops }: SurroundingsFragment): Neighbours {
  return {
    counts,
    nodes: edges.map(({ node }) => answeredNode(node)),
    ties: hops.map((hop) => tieOf(hopOf(hop))),
    more: pageInfo.hasNextPage,
  };
}

function toArguments({ hidden, from, to }: Filter) {
  const via = hidden.size === 0 ? null : TIE_KINDS.filter((kind) => !hidden.has(kind));
  return { via, from: from ?? null, to: to ?? null };
}

const filterKey = ({ hidden, from, to }: Filter) => [[...hidden].toSorted(), from ?? null, to ?? null] as const;
