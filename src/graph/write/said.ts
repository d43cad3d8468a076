import type { CastEvidence } from '../../domain/cast.ts';
import { CORRECTION_RULE } from '../../domain/cast.ts';
import { applyNodes, runBatched, runForReleases, sendTies, type Writing } from './apply.ts';
import { diffNodes, diffTies } from './diff.ts';
import { node, placeOf, type Reading, retire, stamp, versionId } from './evidence-nodes.ts';
import { mentionProperties, partsOf, spanProperties, statementProperties } from './evidence-rows.ts';
import { byId, type Stored, toStoredTie, type WantedNode, type WantedTie } from './rows.ts';

/** A release with what it says as it stands, and the hash of the text that says it. */
export interface CastItem {
  readonly cast: CastEvidence;
  readonly contentHash: string;
}

/**
 * Stores what releases say. Statements and mentions that a release no longer has are retired, never deleted. Gives the element
 * ids of mentions and statements by id.
 */
export async function writeSaid(
  writing: Writing,
  items: readonly CastItem[],
  reading: Reading,
): Promise<ReadonlyMap<string, string>> {
  const ids = items.map(({ cast }) => cast.release.id);
  const [mentions, statements, versions] = await Promise.all([
    runForReleases(writing, 'find-mentions', ids).then(byId),
    runForReleases(writing, 'find-statements', ids).then(byId),
    runBatched(writing, 'find-versions', 'ids', ids).then(byId),
  ]);
  const wanted = {
    mentions: items.flatMap(({ cast }) => cast.mentions.map((one) => mentionNode(one, cast.release.id))),
    statements: items.flatMap(({ cast }) =>
      cast.statements.map((one) => statementNode(one, cast.release.id, statements.get(one.statement.id), reading)),
    ),
  };
  const at = new Map([...versions].map(([id, one]) => [id, one.at] as const));
  for (const [stored, nodes] of [
    [mentions, wanted.mentions],
    [statements, wanted.statements],
  ] as const) {
    for (const [id, one] of stored) at.set(id, one.at);
    for (const [id, place] of await applyNodes(writing, diffNodes(stored, nodes))) at.set(id, place);
  }
  await retire(writing, [mentions, statements], Object.values(wanted).flat(), reading.now);
  await writeSaidTies(writing, items, at);
  return at;
}

function mentionNode({ mention, status, told }: CastEvidence['mentions'][number], releaseId: string): WantedNode {
  const properties = { ...mentionProperties(mention, releaseId), status, told: told ? true : null };
  return node('Mention', mention.id, properties);
}

function statementNode(
  { statement, status, correction }: CastEvidence['statements'][number],
  releaseId: string,
  old: Stored | undefined,
  reading: Reading,
): WantedNode {
  const told = statement.rule === CORRECTION_RULE ? true : null;
  const properties = { ...statementProperties(statement, releaseId), status, told, correctionId: correction };
  return node('Statement', statement.id, { ...properties, ...stamp(old, reading) });
}

/** STATED_IN of this version (older versions keep theirs); ABOUT of the statements that stand. */
async function writeSaidTies(
  writing: Writing,
  items: readonly CastItem[],
  at: ReadonlyMap<string, string>,
): Promise<void> {
  const place = (id: string) => placeOf(at.get(id), id);
  const wanted: WantedTie[] = [];
  const current = new Set<string>();
  const standing = new Set<string>();
  for (const { cast, contentHash } of items) {
    const version = place(versionId({ id: cast.release.id, contentHash }));
    current.add(version);
    const mentions = new Map(cast.mentions.map(({ mention }) => [mention.key, mention.id]));
    for (const { statement } of cast.statements) {
      const start = place(statement.id);
      standing.add(start);
      const { starts, ends } = spanProperties(statement.spans);
      wanted.push({ kind: 'STATED_IN', start, end: version, properties: { starts, ends } });
      for (const [as, key] of partsOf(statement)) {
        wanted.push({ kind: 'ABOUT', start, end: place(mentions.get(key) ?? key), properties: { as } });
      }
    }
  }
  const ids = items.map(({ cast }) => cast.release.id);
  const stored = (await runForReleases(writing, 'find-evidence-ties', ids)).map(toStoredTie);
  const compared = stored.filter(({ kind, start, end }) =>
    kind === 'ABOUT' ? standing.has(start) : current.has(end) && standing.has(start),
  );
  sendTies(
    writing,
    diffTies(compared, wanted, (properties) => String(properties['as'] ?? '')),
  );
}
