// Takes schema.graphql for released: `node scripts/release-schema.mjs`. From then on a test fails where a document that the
// released schema answers would fail: docs/api.md has the rules.
import { copyFileSync } from 'node:fs';
import { findBreakingChanges, isInterfaceType, isObjectType } from 'graphql';

export const SCHEMA = new URL('../schema.graphql', import.meta.url);
export const RELEASED = new URL('../docs/schema-released.graphql', import.meta.url);

/** `@deprecated(reason: "Since 2027-01-31, gone after 2027-07-31: use x.")` */
const NOTICE = /^Since (\d{4}-\d{2}-\d{2}), gone after (\d{4}-\d{2}-\d{2}): ./u;
const LEAST_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;

/**
 * What would break documents of the released schema. A field that was released as deprecated may go after its day.
 * @param {import('graphql').GraphQLSchema} released
 * @param {import('graphql').GraphQLSchema} current
 * @param {string} today `YYYY-MM-DD`
 */
export function breakingChanges(released, current, today) {
  const gone = new Set(
    fieldsOf(released).flatMap(({ path, notice }) => (notice && notice.until < today ? [`${path} was removed.`] : [])),
  );
  return findBreakingChanges(released, current)
    .map(({ description }) => description)
    .filter((description) => !gone.has(description));
}

/**
 * Deprecations without both days, or with fewer than 180 days between them.
 * @param {import('graphql').GraphQLSchema} schema
 */
export function faultyDeprecations(schema) {
  return fieldsOf(schema)
    .filter(({ reason }) => reason != null)
    .filter(({ notice }) => !notice || (Date.parse(notice.until) - Date.parse(notice.since)) / DAY < LEAST_DAYS)
    .map(({ path }) => path);
}

function fieldsOf(schema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return types.flatMap((type) =>
    Object.values(type.getFields()).map(({ name, deprecationReason: reason }) => {
      const [, since, until] = NOTICE.exec(reason ?? '') ?? [];
      return { path: `${type.name}.${name}`, reason, notice: since && until ? { since, until } : null };
    }),
  );
}

if (import.meta.url === `file://${process.argv[1]}`) copyFileSync(SCHEMA, RELEASED);
