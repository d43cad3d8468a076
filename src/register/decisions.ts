import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { faultsOfCorrection } from '../domain/check-correction.ts';
import {
  CORRECTION_VERDICTS,
  type CorrectedPart,
  type Correction,
  makeCorrection,
  type StatementChange,
} from '../domain/correction.ts';
import { isPartialDate } from '../domain/dates.ts';
import { RegisterRejected } from '../domain/errors.ts';
import { mentionId, mentionKey } from '../domain/ids.ts';
import { type Judgement, makeJudgement, VERDICTS } from '../domain/judgement.ts';
import { ENTITY_KINDS, MODALITIES, ROLES, STATEMENT_TYPES } from '../domain/statement.ts';
import { type LineReader, readJsonLines } from './json-lines.ts';

const text = z.string().trim().min(1).max(2_000);
const id = z.string().trim().min(1).max(300);
const kind = z.enum(ENTITY_KINDS);
const day = z.string().refine(isPartialDate, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;
/** A day alone is its first moment in UTC: decisions of one day stand in the order of their ids. */
const time = z
  .string()
  .refine(
    (value) => TIME.test(value) && !Number.isNaN(Date.parse(value)),
    'a time is 2024-05-01 or 2024-05-01T09:00:00Z',
  )
  .transform((value) => new Date(value).toISOString());
const decided = { by: text, at: time, why: text.optional() };

const mention = z
  .strictObject({ release: id, kind, name: text, organisation: text.optional() })
  .refine((one) => one.organisation === undefined || one.kind === 'Post', 'only a Post has an "organisation"');
const side = z.union([id, mention], 'a side is an id of the register or of a mention, or {release, kind, name}');
const judgement = z.strictObject({ left: side, right: side, verdict: z.enum(VERDICTS), ...decided });

const part = z.union([text, z.strictObject({ name: text, kind })], 'a name, or {name, kind}').transform(toPart);
const change = z.strictObject({
  type: z.enum(STATEMENT_TYPES).optional(),
  modality: z.enum(MODALITIES).optional(),
  subject: part.optional(),
  object: part.optional(),
  organisation: part.nullish(),
  date: day.nullish(),
  endDate: day.nullish(),
  city: part.nullish(),
  place: part.nullish(),
  role: z.enum(ROLES).nullish(),
  number: z.number().int().min(1).optional(),
  quote: z.string().min(1).max(10_000).optional(),
});
const correction = z.strictObject({
  release: id,
  statement: id.optional(),
  verdict: z.enum(CORRECTION_VERDICTS),
  change: change.optional(),
  ...decided,
});

type JudgementLine = z.infer<typeof judgement>;
type CorrectionLine = z.infer<typeof correction>;

const JUDGEMENTS: LineReader<JudgementLine, Judgement> = {
  shape: judgement as unknown as z.ZodType<JudgementLine>,
  toRecord: ({ left, right, why, ...rest }) =>
    makeJudgement({ ...rest, left: toSide(left), right: toSide(right), why: why ?? null }),
  check: ({ left, right }) => (toSide(left) === toSide(right) ? ['both sides are the same'] : []),
};

const CORRECTIONS: LineReader<CorrectionLine, Correction> = {
  shape: correction as unknown as z.ZodType<CorrectionLine>,
  toRecord: (line) => makeCorrection(toDecided(line)),
  check: (line) => faultsOfCorrection(toDecided(line)),
};

/** Reads judgements, one JSON object a line. Throws `RegisterRejected` with all faults of the text. */
export function parseJudgements(lines: string, file = 'judgements'): Judgement[] {
  return readJsonLines(lines, file, JUDGEMENTS);
}

/** Reads corrections, one JSON object a line. Throws `RegisterRejected` with all faults of the text. */
export function parseCorrections(lines: string, file = 'corrections'): Correction[] {
  return readJsonLines(lines, file, CORRECTIONS);
}

export async function loadJudgements(path: string): Promise<Judgement[]> {
  return parseJudgements(await readLines(path), path);
}

export async function loadCorrections(path: string): Promise<Correction[]> {
  return parseCorrections(await readLines(path), path);
}

/** A change of one line of JSON, as a command line gives it. Throws `RegisterRejected` with its faults. */
export function parseChange(json: string): StatementChange {
  const shape = change as unknown as z.ZodType<z.infer<typeof change>>;
  const [parsed] = readJsonLines(json.replaceAll('\n', ' '), 'change', { shape, toRecord: (line) => line });
  return (parsed ?? {}) as StatementChange;
}

function readLines(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new RegisterRejected(`No file can be read at "${path}"`, { cause });
  });
}

function toSide(given: JudgementLine['left']): string {
  if (typeof given === 'string') return given;
  return mentionId(given.release, mentionKey(given.kind, given.name, given.organisation ?? null));
}

function toPart(given: string | { readonly name: string; readonly kind: CorrectedPart['kind'] }): CorrectedPart {
  return typeof given === 'string' ? { name: given, kind: null } : given;
}

function toDecided({ release, statement, verdict, change: told, by, at, why }: CorrectionLine): Omit<Correction, 'id'> {
  const changed = (told ?? null) as StatementChange | null;
  return { release, statement: statement ?? null, verdict, change: changed, by, at, why: why ?? null };
}
