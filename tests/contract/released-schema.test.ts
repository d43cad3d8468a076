import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { breakingChanges, faultyDeprecations, RELEASED, SCHEMA } from '../../scripts/release-schema.mjs';

const read = (file: URL) => buildSchema(readFileSync(file, 'utf8'));
const today = new Date().toISOString().slice(0, 10);

it('schema.graphql breaks no document of the released schema', () => {
  expect(breakingChanges(read(RELEASED), read(SCHEMA), today)).toEqual([]);
});

it('whatever is deprecated says since when and until when', () => {
  expect(faultyDeprecations(read(SCHEMA))).toEqual([]);
});

describe('a breaking change', () => {
  const NOTICE = '@deprecated(reason: "Since 2025-01-01, gone after 2025-07-31: use b.")';
  const released = buildSchema(`type Query { a(x: Int): Int ${NOTICE} b: Int! c: Int }`);
  const change = (sdl: string, on = '2025-08-01') =>
    breakingChanges(released, buildSchema(`type Query { ${sdl} }`), on);

  it('is a field less, another type, or an argument more that must be given', () => {
    expect(change('a(x: Int): Int b: Int!')).toEqual(['Query.c was removed.']);
    expect(change('a(x: Int): Int b: String! c: Int')).toHaveLength(1);
    expect(change('a(x: Int, y: Int!): Int b: Int! c: Int')).toHaveLength(1);
  });

  it('is none where something is added', () => {
    expect(change('a(x: Int, y: Int): Int b: Int! c: Int d: Int')).toEqual([]);
  });

  it('is a deprecated field that goes before its day, not after', () => {
    expect(change('b: Int! c: Int', '2025-07-31')).toEqual(['Query.a was removed.']);
    expect(change('b: Int! c: Int')).toEqual([]);
  });
});

describe('a deprecation', () => {
  const faults = (reason: string) =>
    faultyDeprecations(buildSchema(`type Query { a: Int @deprecated(reason: "${reason}") }`));

  it.each(['use b', 'Since 2025-01-01: use b', 'Since 2025-01-01, gone after 2025-03-01: use b.'])(
    'is faulty: %s',
    (reason) => {
      expect(faults(reason)).toEqual(['Query.a']);
    },
  );

  it('has its days', () => {
    expect(faults('Since 2025-01-01, gone after 2025-07-01: use b.')).toEqual([]);
  });
});
