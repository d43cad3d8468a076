/** A property as a text; null where it is absent or no single value. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
}

/** The other spellings of an entity, each once. */
export function otherNames({ name, names }: Readonly<Record<string, unknown>>): readonly string[] {
  return [...new Set(textsOf(names))].filter((one) => one !== name);
}

/** As much of a day as is known: the day, the month or the year. */
export function dateOf({ date, precision }: Readonly<Record<string, unknown>>): string | null {
  if (typeof date !== 'string') return null;
  if (precision === 'YEAR') return date.slice(0, 4);
  return precision === 'MONTH' ? date.slice(0, 7) : date;
}

/**
 * The days of a tenure as far as they are known: what the register or a text says where that is a plain date, else the day
 * itself where its bounds meet.
 */
export function tenureDates(held: Readonly<Record<string, unknown>>): { from: string | null; to: string | null } {
  return {
    from: boundary(held.fromText, held.from, held.fromLatest),
    to: boundary(held.toText, held.toEarliest, held.to),
  };
}

function boundary(said: unknown, earliest: unknown, latest: unknown): string | null {
  if (typeof said === 'string' && /^\d{4}(?:-\d{2}){0,2}$/u.test(said)) return said;
  return typeof earliest === 'string' && earliest === latest ? earliest : null;
}
