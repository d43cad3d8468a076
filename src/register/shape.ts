import { z } from 'zod';
import { readImpreciseDate } from '../domain/edtf.ts';
import { NAME_ROLES, ORGANISATION_KINDS, TENURE_KINDS } from '../domain/register.ts';
import { PLACE_KINDS } from '../domain/statement.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/u, 'an id is lower-case letters, digits and hyphens');
const name = z.string().trim().min(1).max(300);
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'a language is a tag such as "en" or "zh-Hant"');
/** YAML reads an unquoted 2022 as a number: it is taken as the year that was meant. */
const date = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(
    (text) => readImpreciseDate(text) !== undefined,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD, or less of it: "2022~", "2022?", "../2024", "[2021..2022]"',
  );

/** "Create Karsland", or with what kind of name it is: `{text: Create Karsland, role: FORMER, to: "2024-06"}`. */
const marked = { text: name, role: z.enum(NAME_ROLES).optional(), from: date.optional(), to: date.optional() };
const names = z.union([
  z.record(language, z.array(z.union([name, z.strictObject(marked)]))),
  z.array(z.strictObject({ ...marked, language })),
]);

const base = {
  id,
  name,
  names: names.optional(),
  description: z.string().trim().min(1).optional(),
  source: z.url({ protocol: /^https?$/u }).optional(),
};

const tenure = z.strictObject({
  post: id,
  kind: z.enum(TENURE_KINDS).default('SUBSTANTIVE'),
  from: date.nullish(),
  to: date.nullish(),
});

const person = z.strictObject({ ...base, tenures: z.array(tenure).default([]) });
const post = z.strictObject({
  ...base,
  organisation: id,
  seats: z.number().int().min(1, 'a post has one seat at least').optional(),
});
const organisation = z.strictObject({
  ...base,
  kind: z.enum(ORGANISATION_KINDS),
  acronyms: z.array(name).default([]),
  parent: id.nullish(),
  seat: id.nullish(),
  governs: id.optional(),
});
const place = z.strictObject({ ...base, kind: z.enum(PLACE_KINDS), within: id.nullish() });

/** One register file: at least one of the four lists. */
export const registerFile = z
  .strictObject({
    persons: z.array(person).optional(),
    posts: z.array(post).optional(),
    organisations: z.array(organisation).optional(),
    places: z.array(place).optional(),
  })
  .refine((file) => Object.keys(file).length > 0, 'a file holds "persons", "posts", "organisations" or "places"');

export type RegisterFile = z.infer<typeof registerFile>;
export type NamesShape = z.infer<typeof names>;
