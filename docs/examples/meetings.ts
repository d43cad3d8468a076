import { ask } from './ask.ts';

const QUESTION = `query Meetings($in: EntityRef, $from: LocalDate, $to: LocalDate, $after: String) {
  whoMetWhom(in: $in, from: $from, to: $to, first: 200, after: $after) {
    edges {
      node {
        id
        date
        a { id name }
        b { id name }
        city { name }
        evidence { quote release { id title url kind } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Meeting {
  readonly id: string;
  readonly date: string | null;
  readonly a: Person;
  readonly b: Person;
  readonly city: { readonly name: string } | null;
  readonly evidence: readonly {
    readonly quote: string | null;
    readonly release: {
      readonly id: string;
      readonly title: string | null;
      readonly url: string | null;
      readonly kind: string;
    };
  }[];
}

interface Page {
  readonly whoMetWhom: {
    readonly edges: readonly { readonly node: Meeting }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** All meetings in a place, page by page; meetings that are added meanwhile neither hide nor repeat one. */
export async function* meetingsIn(server: string, place: string, window: { from?: string; to?: string } = {}) {
  for (let after: string | null = null; ; ) {
    const page: Page = await ask<Page>(server, QUESTION, { in: { name: place }, ...window, after });
    const { edges, pageInfo } = page.whoMetWhom;
    yield* edges.map(({ node }) => node);
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** One row a meeting, as a table or a spreadsheet wants it. */
export function toRow({ date, a, b, city, evidence }: Meeting) {
  const [first] = evidence;
  return {
    date,
    a: a.name,
    b: b.name,
    city: city?.name ?? null,
    quote: first?.quote ?? null,
    source: first?.release.url ?? null,
  };
}

/** Comma-separated values (RFC 4180) with a line of heads. */
export function toCsv(rows: readonly Record<string, string | null>[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const cell = (text: string | null | undefined) => `"${(text ?? '').replaceAll('"', '""')}"`;
  return [heads.join(','), ...rows.map((row) => heads.map((head) => cell(row[head])).join(','))].join('\r\n');
}
