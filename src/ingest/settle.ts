import { isGenericAgreement } from '../domain/agreement-names.ts';
import type { Act } from '../domain/change.ts';
import type { ReleaseEvidence, ResolvedEntity, ResolvedRelease } from '../domain/evidence.ts';
import type { NodeLabel, Picture } from '../domain/picture.ts';
import type { Register } from '../domain/register.ts';
import { readTitle } from '../domain/titles.ts';
import type { Warning } from '../domain/warnings.ts';
import {
  clearStale,
  ensureEntities,
  keepMentions,
  locateMentions,
  type WantedAlias,
  type WantedProfile,
  type WantedReference,
  type Writing,
  writeChanges,
  writeFeatures,
  writePicture,
  writeReferences,
} from '../graph/write/index.ts';
import { type DrawnEvents, drawReports, postName, type Report, reportsOf, shortName } from '../picture/index.ts';
import { nameOn } from '../register/index.ts';
import { entityIdOf, type Membership } from '../resolve/index.ts';
import { type Affected, type DecidedRelease, findAffected } from './affected.ts';
import { settleDoubts } from './doubts.ts';
import { drawTouchedEntities } from './entities.ts';
import { holdingsSaid } from './holdings.ts';
import { drawJourneys } from './journeys.ts';
import type { OwnMember } from './members.ts';
import { mentionsSaid } from './mentions-said.ts';
import { findReportsAround, followersOf, storeReports } from './reports.ts';
import { leaveUnchanged } from './unchanged.ts';

export interface Settled {
  readonly warnings: readonly Warning[];
  /** The picture of the releases and all that they touched. */
  readonly picture: Picture;
  readonly releases: readonly string[];
}

/**
 * Resolves and draws releases whose evidence is stored, with all other releases that this touches, inside one transaction.
 * What the picture showed of them before and shows no more is deleted; whose act it is tells the log of changes. They wait no
 * longer to be drawn (`stale`).
 */
export async function settle(
  writing: Writing,
  evidence: readonly ReleaseEvidence[],
  register: Register,
  act: Act | null = null,
): Promise<Settled> {
  const affected = await findAffected(writing, evidence, register);
  const resolved = [...affected.releases.values()].map((release) => resolveRelease(release, affected, register));
  const own = resolved.flatMap((release) => reportsOf(release, register));
  const ids = [...affected.releases.keys()].sort();
  const around = await findReportsAround(writing, own, ids);
  const drawn = drawReports(around.reports);
  const references = referencesOf(affected, resolved, drawn);
  const events = drawn.events.map(({ draft }) => [draft.id, 'Event'] as const);
  const agreements = drawn.concluded.map(({ agreementId }) => [agreementId, 'Agreement'] as const);
  const labels = new Map([...labelsOf(resolved, references), ...events, ...agreements]);
  const { entities: standing, fresh } = await ensureEntities(writing, labels);
  const places = await locateMentions(writing, ids);
  const referred = await writeReferences(writing, { ...places, entities: standing }, references);
  const sharers = await writeFeatures(writing, places, profilesOf(affected, references), affected.stored);
  await storeReports(writing, around, drawn);
  const journeys = await drawJourneys(writing, drawn.events, around.standing);
  const touched = [...new Set([...affected.before, ...references.map(({ entity }) => entity), ...placesOf(own)])];
  const releases = resolved.map((release) => release.evidence);
  // What happened is drawn from reports, and not from what it is called.
  const happenings = new Set([...events, ...agreements].map(([id]) => id));
  const others = touched.filter((id) => !happenings.has(id));
  const changed = await leaveUnchanged(writing, others, { read: evidence, releases, changes: referred }, register);
  if (writing.kept) {
    const before = [...affected.before, ...referred.before.values()];
    keepMentions(writing.kept, mentionsSaid(resolved, referred.after, labels), { before, fresh });
  }
  const entities = await drawTouchedEntities(writing, changed, register, {
    names: namesOf(affected, resolved),
    said: { releases: ids, holdings: holdingsSaid(resolved, (id) => affected.members.has(id)), fresh },
  });
  const ties = [...drawn.ties, ...journeys.ties, ...entities.ties];
  const picture = { nodes: [...drawn.nodes, ...entities.nodes], ties };
  const merged = mentionAliases(resolved, references).filter(({ id, entityId }) => id !== entityId);
  // Of events all are kept: they also tell which events a release has given.
  const aliases = [...drawn.aliases, ...merged, ...aliasesElsewhere(drawn, affected)];
  const apart = agreementsOf(around.reports);
  const scope = {
    releases: ids,
    events: around.standing,
    parts: journeys.parts,
    entities: entities.scope,
    agreements: [...new Set([...touched, ...apart])],
    apart,
  };
  await clearStale(
    writing,
    evidence.map(({ release }) => release.id),
  );
  const changes = await writePicture(writing, picture, aliases, scope);
  if (act) await writeChanges(writing, changes, act);
  await settleDoubts(writing, sharers, touched, register);
  return { warnings: affected.warnings, picture, releases: ids };
}

function resolveRelease(
  { evidence, decided }: DecidedRelease,
  affected: Affected,
  register: Register,
): ResolvedRelease {
  const entities = new Map<string, ResolvedEntity>();
  for (const mention of evidence.mentions) {
    const id =
      affected.memberships.get(mention.id)?.entity ?? decided.get(mention.key)?.registered ?? entityIdOf(mention.id);
    const entry = register.entries.get(id);
    // What a release of 2021 tells of bears the names of 2021.
    const name =
      (entry && nameOn(entry, evidence.release.publishedOn)) ??
      affected.memberships.get(mention.id)?.name ??
      mention.name;
    entities.set(mention.key, { id, kind: mention.kind, name, registered: entry !== undefined });
  }
  for (const mention of evidence.mentions) {
    const post = entities.get(mention.key);
    if (mention.kind !== 'Post' || !post || post.registered) continue;
    const holder = entities.get(mention.within ?? '');
    entities.set(mention.key, {
      ...post,
      name: postName(readTitle(post.name).title, holder ? shown(holder, register) : null),
    });
  }
  return { evidence, entities };
}

function shown(organisation: ResolvedEntity, register: Register): string {
  const entry = register.entries.get(organisation.id);
  return entry?.kind === 'Organisation' ? shortName(entry, register) : organisation.name;
}

/** The agreements as each release alone would have them. */
function agreementsOf(reports: readonly Report[]): string[] {
  return [...new Set(reports.flatMap(({ draft }) => draft.agreements.map(({ id }) => id)))];
}

/** The places that events name: they must be drawn. Those of other releases are. */
function placesOf(reports: readonly Report[]): string[] {
  return reports.flatMap(({ draft: { place, area } }) => [place?.id, area?.id].filter((id) => id !== undefined));
}

/** Names to show, by entity, as far as these releases and their blocks tell. */
function namesOf(affected: Affected, resolved: readonly ResolvedRelease[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { entity, name } of affected.memberships.values()) names.set(entity, name);
  for (const { entities } of resolved) for (const { id, name } of entities.values()) names.set(id, name);
  return names;
}

/** Named mentions refer to what is drawn; an event that was not drawn (recalled, without a day) is not referred to. */
function referencesOf(affected: Affected, resolved: readonly ResolvedRelease[], drawn: DrawnEvents): WantedReference[] {
  const events = new Map(drawn.named.map(({ releaseId, key, eventId }) => [`${releaseId} ${key}`, eventId]));
  const agreements = new Set(drawn.nodes.filter(({ label }) => label === 'Agreement').map(({ id }) => id));
  const concluded = new Map(
    drawn.concluded.map(({ releaseId, key, agreementId }) => [`${releaseId} ${key}`, agreementId]),
  );
  return resolved.flatMap(({ evidence, entities }) =>
    evidence.mentions.flatMap((mention): WantedReference[] => {
      const member = affected.members.get(mention.id);
      const at = `${evidence.release.id} ${mention.key}`;
      const entity = mention.kind === 'Event' ? events.get(at) : (concluded.get(at) ?? entities.get(mention.key)?.id);
      if (!member || entity === undefined) return [];
      if (mention.kind === 'Agreement' && !agreements.has(entity)) return [];
      // A paper without a name is told by what happened, and follows none: where it stood before says nothing of it.
      const nameless = mention.kind === 'Agreement' && isGenericAgreement(member.name);
      return [toReference(member, entity, nameless ? undefined : affected.memberships.get(mention.id))];
    }),
  );
}

function toReference(
  { mention, decision, profileText, year }: OwnMember,
  entity: string,
  membership: Membership | undefined,
): WantedReference {
  const leader = membership?.leader;
  const { method, score, registered } = decision;
  const led = leader !== undefined && entity === entityIdOf(leader);
  const through = leader !== undefined && !led && registered !== entity && decision.features.length > 0;
  return {
    mention,
    entity,
    ...(through ? { method: 'across-releases', score: 0.85 } : { method, score }),
    profile: profileText,
    leader: led ? leader : null,
    year,
  };
}

function profilesOf({ members }: Affected, references: readonly WantedReference[]): WantedProfile[] {
  return references.flatMap(({ mention, entity, profile }) => {
    const member = members.get(mention);
    return member ? [{ mention, entity, profile, anchored: member.profile.anchored, features: member.features }] : [];
  });
}

function labelsOf(
  resolved: readonly ResolvedRelease[],
  references: readonly WantedReference[],
): Map<string, NodeLabel> {
  const kinds = new Map(
    resolved.flatMap(({ evidence }) => evidence.mentions.map(({ id, kind }) => [id, kind] as const)),
  );
  return new Map(references.map(({ mention, entity }) => [entity, kinds.get(mention) ?? 'Event']));
}

/** The same for mentions of other releases that name one of these events, or an agreement concluded there. */
function aliasesElsewhere(drawn: DrawnEvents, affected: Affected): WantedAlias[] {
  const others = followersOf(drawn).filter(({ releaseId }) => !affected.releases.has(releaseId));
  const aliases = others.map(({ releaseId, mention, entity }) => {
    return { id: entityIdOf(mention), entityId: entity, releaseId };
  });
  return aliases.filter(({ id, entityId }) => id !== entityId);
}

/** The ids that the entities of these mentions would have if others were not there. */
function mentionAliases(resolved: readonly ResolvedRelease[], references: readonly WantedReference[]): WantedAlias[] {
  const releases = new Map(
    resolved.flatMap(({ evidence }) => evidence.mentions.map(({ id }) => [id, evidence.release.id] as const)),
  );
  return references.map(({ mention, entity }) => {
    return { id: entityIdOf(mention), entityId: entity, releaseId: releases.get(mention) ?? '' };
  });
}
