import { placeStoodFor } from '../domain/jurisdiction.ts';
import { isFullName } from '../domain/names.ts';
import type { PictureNode, PictureTie, PropertyValue } from '../domain/picture.ts';
import type { Register, RegisterEntry } from '../domain/register.ts';
import { isSingleSeat } from '../domain/seats.ts';
import { type Area, areaOfEntry } from './areas.ts';
import type { EntityFacts } from './entity-facts.ts';
import { registerTies, tiesOfMentions } from './structure.ts';
import { type DrawnTenure, drawTenures } from './tenures.ts';

/** Draws entities, with their tenures and what holds them. Registered ones need an entry in `register`. */
export function drawEntities(
  facts: readonly EntityFacts[],
  register: Register,
): { nodes: PictureNode[]; ties: PictureTie[] } {
  const nodes: PictureNode[] = [];
  const ties: PictureTie[] = [];
  for (const one of facts) {
    const entry = register.entries.get(one.id);
    const tenures = one.kind === 'Person' ? tenuresOf(one, entry, register) : [];
    nodes.push({ label: one.kind, id: one.id, properties: propertiesOf(one, entry, register, tenures) });
    ties.push(...tenures.map(({ tie }) => tie), ...registerTies(entry), ...(entry ? [] : tiesOfMentions(one)));
  }
  return { nodes, ties };
}

function tenuresOf(facts: EntityFacts, entry: RegisterEntry | undefined, register: Register): DrawnTenure[] {
  const person = entry?.kind === 'Person' ? entry : undefined;
  return drawTenures(facts.id, person, facts.holdings, (id) => register.entries.get(id)?.name ?? id);
}

function propertiesOf(
  facts: EntityFacts,
  entry: RegisterEntry | undefined,
  register: Register,
  tenures: readonly DrawnTenure[],
): Record<string, PropertyValue> {
  const name = entry?.name ?? facts.name;
  return {
    name,
    names: namesOf(facts, entry),
    registered: entry !== undefined,
    description: entry?.description ?? null,
    registerUrl: entry?.source ?? null,
    ...ofKind(facts, entry, register),
    ...(facts.kind === 'Person' ? { caption: captionOf(name, tenures), nameZh: chineseName(facts, entry) } : {}),
  };
}

function ofKind(
  facts: EntityFacts,
  entry: RegisterEntry | undefined,
  register: Register,
): Record<string, PropertyValue> {
  const area = entry ? areaOfEntry(entry, register.entries) : facts.area;
  switch (facts.kind) {
    case 'Person':
    case 'Topic':
      return {};
    case 'Organisation':
      return {
        standsForId: entry?.kind === 'Organisation' ? placeStoodFor(entry, register.entries) : null,
        kind: entry?.kind === 'Organisation' ? entry.organisationKind : facts.mechanism ? 'MECHANISM' : null,
        ...areaProperties(area),
      };
    case 'Place':
      return {
        kind: entry?.kind === 'Place' ? entry.placeKind : (facts.placeKinds[0] ?? null),
        ...areaProperties(area),
      };
    case 'Post': {
      const organisation = entry?.kind === 'Post' ? register.entries.get(entry.organisation) : facts.within[0];
      const title = entry ? (entry.name.split(', ')[0] ?? entry.name) : facts.title;
      const singleSeat = isSingleSeat(entry?.kind === 'Post' ? entry : (title ?? facts.name));
      return { title, singleSeat, organisationId: organisation?.id ?? null, organisation: organisation?.name ?? null };
    }
  }
}

const areaProperties = (area: Area | null) => ({ cityId: area?.id ?? null, city: area?.name ?? null });

/** The register's names in its order, then every other spelling seen; a surname alone is no name. */
function namesOf(facts: EntityFacts, entry: RegisterEntry | undefined): string[] {
  const acronyms = entry?.kind === 'Organisation' ? entry.acronyms : [];
  const curated = entry ? [entry.name, ...entry.names.map(({ text }) => text), ...acronyms] : [facts.name];
  // What a release calls a post is its title alone, which names many.
  const seen = facts.kind === 'Post' && entry ? [] : facts.names;
  const whole = facts.kind === 'Person' ? seen.filter(isFullName) : seen;
  return [...new Set([...curated, ...[...whole].sort()])];
}

/** Titles that stand below another of the same house: of two posts of one day, the other one is shown. */
const LOWER = /^(?:deputy|vice|under|assistant|associate|member)\b|^副/iu;

/** "Gao Yan · Mayor, Linshan": the post last attested; of several, a substantive, leading, curated one. */
function captionOf(name: string, tenures: readonly DrawnTenure[]): string {
  const rank = ({ last, kind, tie, postName }: DrawnTenure) => [
    last,
    kind,
    LOWER.test(postName) ? 0 : 1,
    tie.properties.from ? 1 : 0,
  ];
  const order = (tenure: DrawnTenure) => rank(tenure).join(' ');
  const [latest] = [...tenures].sort((a, b) => {
    return order(a) === order(b) ? (a.postName < b.postName ? -1 : 1) : order(a) > order(b) ? -1 : 1;
  });
  if (!latest) return name;
  return `${name} · ${latest.kind === 'ACTING' ? 'Acting ' : ''}${latest.postName}`;
}

function chineseName(facts: EntityFacts, entry: RegisterEntry | undefined): string | null {
  const curated = (entry?.names ?? []).filter(({ language }) => language.startsWith('zh'));
  const traditional = curated.find(({ language }) => language.startsWith('zh-Hant')) ?? curated[0];
  const seen = [...facts.names].sort().find((name) => /^\p{Script=Han}{2,}$/u.test(name));
  return traditional?.text ?? seen ?? null;
}
