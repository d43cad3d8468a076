import type { StartQuery } from '../api/operations.ts';
import { addressOf } from '../app/addresses.ts';
import { valueOfId } from '../app/refs.ts';

/** A question that this graph can answer. */
export interface Example {
  readonly question: string;
  readonly to: string;
}

type Meetings = StartQuery['whoMetWhom']['edges'];

interface Thing {
  readonly id: string;
  readonly name: string;
}

/** Questions about the cities and persons that the latest meetings have most of. */
export function examplesOf(meetings: Meetings): readonly Example[] {
  const cities = mostOf(meetings.flatMap(({ node }) => node.city ?? []));
  const persons = mostOf(meetings.flatMap(({ node }) => [node.a, node.b]));
  const [first, second] = persons;
  const ask = (parts: Record<string, string>) => `/ask?${new URLSearchParams(parts)}`;
  return [
    ...cities
      .slice(0, 3)
      .map((city) => ({ question: `Who met whom in ${city.name}?`, to: ask({ in: valueOfId(city.id) }) })),
    ...(first
      ? [{ question: `Whom has ${first.name} met?`, to: addressOf({ __typename: 'Person', id: first.id }) }]
      : []),
    ...(second
      ? [
          {
            question: `Which posts has ${second.name} held?`,
            to: `${addressOf({ __typename: 'Person', id: second.id })}?tab=posts`,
          },
        ]
      : []),
    { question: 'What was agreed, who signed and who only witnessed?', to: ask({ what: 'agreements' }) },
    { question: 'What was announced and never reported?', to: ask({ what: 'events', status: 'ANNOUNCED' }) },
  ];
}

/** Each once, those first that are there most often. */
function mostOf<One extends Thing>(all: readonly One[]): readonly One[] {
  const counts = new Map<string, { one: One; count: number }>();
  for (const one of all) {
    const known = counts.get(one.id) ?? { one, count: 0 };
    counts.set(one.id, { one, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ one }) => one);
}
