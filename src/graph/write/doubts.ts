import { hashId } from '../../domain/ids.ts';
import { runBatched, sendBatched, sendNodes, type Writing } from './apply.ts';
import { diffNodes } from './diff.ts';
import { byId, maybeText, type Stored, textOf, textsOf } from './rows.ts';

/** Two entities that may be one; `left` < `right`. */
export interface WantedDoubt {
  readonly left: string;
  readonly right: string;
  readonly reasons: readonly string[];
  readonly score: number;
  /** The most telling reason's word. */
  readonly method: string;
}

interface Weight {
  readonly mentions: number;
  /** What a judgement is about: the register's id, or the mention that gives the entity's. */
  readonly judged: string;
}

/**
 * Makes these the doubts about `entities`, and no others; doubts about `touched` weigh anew. What hangs on a doubt are the
 * mentions of the lesser of the two, which would move; of equal ones those of the greater count.
 */
export async function writeDoubts(
  writing: Writing,
  wanted: readonly WantedDoubt[],
  entities: ReadonlySet<string>,
  touched: readonly string[],
): Promise<void> {
  const stored = byId(await runBatched(writing, 'find-doubts', 'ids', [...new Set([...entities, ...touched])]));
  const kept = [...stored.values()]
    .map(toDoubt)
    .filter(({ left, right }) => !entities.has(left) && !entities.has(right));
  const all = [...wanted, ...kept];
  const weights = await readWeights(writing, [...new Set(all.flatMap(({ left, right }) => [left, right]))]);
  const nodes = all.map((doubt) => toNode(doubt, weights));
  const ids = new Set(nodes.map(({ id }) => id));
  sendNodes(writing, diffNodes(stored, nodes));
  const gone = [...stored].filter(([id]) => !ids.has(id)).map(([, { at }]) => at);
  sendBatched(writing, 'delete-nodes', 'ats', gone);
}

async function readWeights(writing: Writing, ids: readonly string[]): Promise<Map<string, Weight>> {
  const rows = await runBatched(writing, 'weigh-entities', 'ids', ids);
  return new Map(
    rows.map((row) => {
      const mentions = row['mentions'];
      const id = textOf(row, 'id');
      return [id, { mentions: typeof mentions === 'number' ? mentions : 0, judged: maybeText(row, 'leader') ?? id }];
    }),
  );
}

function toNode({ left, right, reasons, score, method }: WantedDoubt, weights: ReadonlyMap<string, Weight>) {
  const [a, b] = [left, right].map((id) => weights.get(id) ?? { mentions: 0, judged: id });
  const [lesser = 0, greater = 0] = [a?.mentions ?? 0, b?.mentions ?? 0].sort((x, y) => x - y);
  return {
    labels: ['Doubt'],
    id: hashId('doubt', left, right),
    properties: {
      left,
      right,
      leftJudged: a?.judged ?? left,
      rightJudged: b?.judged ?? right,
      reasons,
      score,
      method,
      weight: lesser + greater / 1_000_000,
    },
  };
}

function toDoubt({ properties }: Stored): WantedDoubt {
  const score = properties['score'];
  return {
    left: textOf(properties, 'left'),
    right: textOf(properties, 'right'),
    reasons: textsOf(properties, 'reasons'),
    score: typeof score === 'number' ? score : 0,
    method: textOf(properties, 'method'),
  };
}
