import type { Judgement, Verdict } from '../../domain/judgement.ts';
import type { GraphRow } from '../driver.ts';
import { runBatched, sendNodes, type Writing } from './apply.ts';
import { diffNodes } from './diff.ts';
import { byId, maybeText, textOf, textsOf } from './rows.ts';

/** The judgements in which one of these ids (of mentions or register entries) takes part, in order of time, then id. */
export async function readJudgements(writing: Writing, ids: readonly string[]): Promise<Judgement[]> {
  // Where nobody has judged anything, as in a first load, nothing is looked for.
  const [row] = await writing.transaction.run(writing.cypher.get('count-judgements'));
  const rows = row?.['count'] === 0 ? [] : await runBatched(writing, 'find-judgements', 'ids', ids);
  const found = new Map(rows.map((row) => [textOf(row, 'id'), toJudgement(row['properties'] as GraphRow)]));
  return [...found.values()].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
}

/** Stores judgements; gives those that were not there. `now` is when they come into this graph. */
export async function writeJudgements(
  writing: Writing,
  judgements: readonly Judgement[],
  now: string | null,
): Promise<Judgement[]> {
  const ids = judgements.map(({ id }) => id);
  const stored = byId(await runBatched(writing, 'find-judgements-by-id', 'ids', ids));
  const fresh = [...new Map(judgements.map((one) => [one.id, one])).values()].filter(({ id }) => !stored.has(id));
  const nodes = fresh.map(({ id, at, ...rest }) => {
    return { labels: ['Judgement'], id, properties: { ...rest, at: { instant: at }, readAt: { instant: now ?? at } } };
  });
  sendNodes(writing, diffNodes(new Map(), nodes));
  return fresh;
}

/** What an id stands for in the graph. */
export interface Judged {
  readonly id: string;
  /** Of a mention: the release that names it, and as what. */
  readonly releaseId: string | null;
  readonly name: string | null;
  /** Of what kind the mention, entry or entity is. */
  readonly kind: string | null;
  /** Of a register entry: its id. */
  readonly entry: string | null;
  /** Of an entity of the picture, or of one that was merged into another: its id now. */
  readonly entity: string | null;
  /** All mentions that refer to that entity, in order of id. */
  readonly mentions: readonly string[];
}

/** What ids stand for, by id; one that stands for nothing has neither release, entry nor entity. */
export async function readJudged(writing: Writing, ids: readonly string[]): Promise<Map<string, Judged>> {
  const rows = await runBatched(writing, 'find-judged', 'ids', [...new Set(ids)]);
  return new Map(
    rows.map((row) => [
      textOf(row, 'id'),
      {
        id: textOf(row, 'id'),
        releaseId: maybeText(row, 'releaseId'),
        name: maybeText(row, 'name'),
        kind: maybeText(row, 'kind'),
        entry: maybeText(row, 'entry'),
        entity: maybeText(row, 'entity'),
        mentions: textsOf(row, 'mentions'),
      },
    ]),
  );
}

function toJudgement(row: GraphRow): Judgement {
  return {
    id: textOf(row, 'id'),
    left: textOf(row, 'left'),
    right: textOf(row, 'right'),
    verdict: textOf(row, 'verdict') as Verdict,
    by: textOf(row, 'by'),
    // Neo4j leaves out seconds and fractions that are zero: as texts such times would not be in order.
    at: new Date(textOf(row, 'at')).toISOString(),
    why: maybeText(row, 'why'),
  };
}
