import type { Gazetteer } from '../domain/gazetteer.ts';
import type { Release } from '../domain/release.ts';
import type { Referent, Span, Statement } from '../domain/statement.ts';
import type { NameKey, Told } from './types.ts';

/** A place as the gazetteer knows it: the entries of a name, and all that hold them. */
export interface Area {
  readonly ids: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

/** What names are compared with. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly key: NameKey;
}

/** A release as far as comparing it with its edition in another language needs it. */
export interface Story {
  readonly told: Told;
  /** In order of the text, without topics: their words differ with the language. */
  readonly statements: readonly Statement[];
  /** What statements name. */
  readonly referents: ReadonlyMap<string, Referent>;
  /** By referent, where its name is one of a place of the gazetteer. */
  readonly areas: ReadonlyMap<string, Area>;
  readonly mentions: ReadonlyMap<string, Span>;
  /** When the text first names it, among those of its kind: 0 for the first, 1 for the last. */
  readonly ranks: ReadonlyMap<string, number>;
}

export function toStory(told: Told, { gazetteer }: Knowledge): Story {
  const { extraction } = told;
  const statements = extraction.statements
    .filter(({ type }) => type !== 'CONCERNS')
    .sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
  const named = new Set(statements.flatMap((one) => [one.subject, one.object, one.organisation, one.place, one.city]));
  const referents = new Map(
    extraction.referents.filter(({ key }) => named.has(key)).map((referent) => [referent.key, referent]),
  );
  const areas = new Map<string, Area>();
  for (const referent of referents.values()) {
    const area = areaOf(referent, gazetteer);
    if (area) areas.set(referent.key, area);
  }
  const mentions = firstMentions(told);
  return { told, statements, referents, areas, mentions, ranks: ranksOf([...referents.values()], mentions) };
}

export const startOf = ({ spans }: Statement): number => spans[0]?.start ?? 0;

/** The language of a release by its primary subtag; where it is not stated, by its script. */
export function languageOf({ language, text }: Release): string {
  if (language !== null) return language.toLowerCase().split('-')[0] ?? '';
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  return count(/\p{Script=Han}/gu) > count(/\p{Script=Latin}+/gu) ? 'zh' : 'en';
}

/** An organisation may bear the name of its place ("Mayor of Bracken"). */
function areaOf({ kind, name, aliases }: Referent, gazetteer: Gazetteer): Area | undefined {
  if (kind !== 'Place' && kind !== 'Organisation') return undefined;
  const ids = new Set([name, ...aliases].flatMap((one) => findPlaces(one, gazetteer)));
  if (ids.size === 0) return undefined;
  const around = new Set(ids);
  for (const id of around) {
    const above = gazetteer.get(id)?.within;
    if (above) around.add(above);
  }
  return { ids, around };
}

/** A city's government is often called by its level ("津河市") where the gazetteer has the name alone. */
function findPlaces(name: string, gazetteer: Gazetteer): string[] {
  const places = gazetteer.find(name);
  const found = places.length > 0 ? places : gazetteer.find(name.replace(/(?<=\p{Script=Han}{2})[省市縣县區区]$/u, ''));
  return found.map(({ id }) => id);
}

function firstMentions({ extraction }: Told): Map<string, Span> {
  const first = new Map<string, Span>();
  for (const { referent, start, end } of extraction.mentions) {
    const known = first.get(referent);
    if (!known || start < known.start) first.set(referent, { start, end });
  }
  return first;
}

function ranksOf(referents: readonly Referent[], mentions: ReadonlyMap<string, Span>): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const kind of new Set(referents.map((referent) => referent.kind))) {
    const keys = referents.filter((one) => one.kind === kind && mentions.has(one.key)).map(({ key }) => key);
    keys.sort((a, b) => (mentions.get(a)?.start ?? 0) - (mentions.get(b)?.start ?? 0));
    for (const [index, key] of keys.entries()) ranks.set(key, index / Math.max(1, keys.length - 1));
  }
  return ranks;
}
