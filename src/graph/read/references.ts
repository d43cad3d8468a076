import { nameKey } from '../../names/fold.ts';
import type { Ask } from './ask.ts';
import { type Fields, map, texts, toFields } from './fields.ts';
import { toEntity } from './parse-entities.ts';
import type { PlaceScope, Reference, Resolution, ResolvedEntity, Scope } from './questions.ts';
import { createSearchReader } from './search.ts';
import { day } from './window.ts';

export interface ReferencesReader {
  /**
   * The entities that each reference fits, in their order: exact names only, in any script or spelling. Where one
   * fits none, a second statement looks for names that are like it. Ids alone are looked up by a statement of their own,
   * which costs half as much; those it does not know, such as merged ones, are asked for as names are.
   */
  resolve(references: readonly Reference[]): Promise<Resolution[]>;
}

const MAX_SUGGESTIONS = 5;

interface Match extends ResolvedEntity {
  readonly certain: boolean;
}

export function createReferencesReader(ask: Ask): ReferencesReader {
  const { search } = createSearchReader(ask);
  const suggest = async ({ reference, kinds }: Reference) => {
    if (reference.by === 'id') return [];
    const wanted = reference.by === 'post' ? (['Post'] as const) : kinds.flat();
    const found = await search({ text: reference.name, kinds: wanted, first: MAX_SUGGESTIONS, after: null });
    return found.rows.map((row) => row.entity);
  };
  const find = async (asked: readonly ReturnType<typeof toParameters>[]): Promise<readonly Fields[]> => {
    if (asked.some(({ by }) => by !== 'id')) return ask.all('resolve', { references: asked });
    if (asked.every(({ scope }) => scope === null)) return findEntities(asked);
    const found = await ask.all('resolve-ids', { references: asked });
    const known = new Set(found.map((record) => record.index));
    const others = asked.filter(({ index }) => !known.has(index));
    return others.length === 0 ? found : [...found, ...(await ask.all('resolve', { references: others }))];
  };
  const findEntities = async (asked: readonly ReturnType<typeof toParameters>[]) => {
    const ids = asked.map((one) => ('id' in one ? one.id : ''));
    const found = await ask.all('entities', { ids: [...new Set(ids)] });
    return asked.flatMap(({ index, kinds }) =>
      found
        .filter((record) => record.id === ids[index] && kinds.some((kind) => kind === map(record, 'row').label))
        .map((record) => ({ index, certain: true, entity: record.row })),
    );
  };
  return {
    async resolve(references) {
      const records = await find(references.map(toParameters));
      return Promise.all(
        references.map(async (reference, index) => {
          const matches = pick(records.filter((record) => record.index === index).map(toMatch), reference);
          return { matches, suggestions: matches.length > 0 ? [] : await suggest(reference) };
        }),
      );
    },
  };
}

/** The first group of kinds that has a match; a certain holder of a post before a possible one. */
function pick(matches: readonly Match[], { kinds }: Reference): ResolvedEntity[] {
  const group = kinds.find((some) => matches.some(({ entity }) => some.includes(entity.label))) ?? [];
  const found = matches.filter(({ entity }) => group.includes(entity.label));
  const certain = found.filter((match) => match.certain);
  return (certain.length > 0 ? certain : found).map(({ entity, scope }) => ({ entity, scope }));
}

function toParameters({ reference, scope, kinds }: Reference, index: number) {
  const shared = { index, scope, kinds: kinds.flat(), by: reference.by };
  if (reference.by === 'id') return { ...shared, id: reference.id };
  if (reference.by === 'name') return { ...shared, key: nameKey(reference.name) };
  const { name, organisation } = reference;
  const on = reference.by === 'post' ? reference.on : null;
  const keys = [name, `${name} ${organisation ?? ''}`].map(nameKey).filter(Boolean);
  const organisationKey = organisation === null ? null : nameKey(organisation);
  return { ...shared, keys, organisation, organisationKey, on: on === null ? null : day(on) };
}

function toMatch(record: Fields): Match {
  return { entity: toEntity(map(record, 'entity')), certain: record.certain === true, scope: toScope(record) };
}

function toScope(record: Fields): Scope {
  const parties = toFields(record.body ?? record.seated ?? {});
  return {
    area: record.area == null ? null : toPlaceScope(map(record, 'area')),
    organisations: texts(parties, 'organisations'),
    governments: texts(parties, 'governments'),
    posts: texts(parties, 'posts'),
  };
}

function toPlaceScope(area: Fields): PlaceScope {
  return { areas: texts(area, 'areas'), places: area.places == null ? null : texts(area, 'places') };
}
