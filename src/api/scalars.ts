import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLNonNegativeInt } from 'graphql-scalars';

/**
 * The address as it is if a browser may follow it, else null: a release may name any address, and `javascript:`
 * is one. (graphql-scalars' URL takes it.)
 */
export function toHttpUrl(address: string | null): string | null {
  return address !== null && isHttpUrl(address) ? address : null;
}

const HttpUrl = new GraphQLScalarType<string, string>({
  name: 'HttpUrl',
  description: 'An absolute web address that begins with `http://` or `https://`; never another scheme.',
  serialize: check,
  parseValue: check,
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw new GraphQLError('HttpUrl must be a text', { nodes: node });
    return check(node.value);
  },
});

/** Of graphql-scalars, by the name that the schema gives it: else no client could declare a variable of it. */
const DateTime = new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime' });

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** Days of the graph are days: only what does not look like one is looked at twice. What clients send must be a day of a calendar. */
const LocalDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  serialize: (value) => (typeof value === 'string' && DAY.test(value) ? value : GraphQLLocalDate.serialize(value)),
  parseValue: (value) => (isCalendarDay(value) ? value : GraphQLLocalDate.parseValue(value)),
});

function isCalendarDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  // The last day of each month is left to graphql-scalars.
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

export const scalars = {
  LocalDate,
  DateTime,
  NonNegativeInt: GraphQLNonNegativeInt,
  HttpUrl,
};

function check(value: unknown): string {
  if (typeof value === 'string' && isHttpUrl(value)) return value;
  throw new GraphQLError('HttpUrl must begin with http:// or https://');
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}
