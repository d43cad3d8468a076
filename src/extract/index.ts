import type { Gazetteer } from '../domain/gazetteer.ts';
import type { ReadRelease } from '../domain/release.ts';
import type { Extraction } from '../domain/statement.ts';
import type { Warning } from '../domain/warnings.ts';
import { assemble } from './assemble/index.ts';
import { readScene } from './en/read-scene.ts';
import { RULES } from './en/rules/index.ts';

export { type Prediction, toPredictions } from './predictions.ts';

/**
 * Reads the mentions and statements of one release. Pure: the same release and gazetteer give the same extraction.
 * Releases in a language that no rules are there for give a warning and nothing else.
 */
export function extractRelease(read: ReadRelease, gazetteer: Gazetteer): Extraction {
  if (!isEnglish(read.clean.text)) return nothingRead(read);
  const scene = readScene(read, gazetteer);
  const results = RULES.map((rule) => rule(scene));
  const warnings = [...results.flatMap((result) => result.warnings), ...yearWarnings(scene)];
  return assemble(
    read,
    scene,
    results.flatMap((result) => result.drafts),
    warnings,
  );
}

const COMMON = new Set('the of and to in on for with at by from was were is are has have'.split(' '));

function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0) return true;
  const han = (text.slice(0, 20_000).match(/\p{Script=Han}/gu) ?? []).length;
  const common = words.filter((word) => COMMON.has(word)).length;
  return han < words.length && (words.length < 30 || common / words.length > 0.08);
}

function nothingRead({ release }: ReadRelease): Extraction {
  const warning: Warning = {
    kind: 'language-not-read',
    message: 'the release is not in English; no rules for its language are there yet',
    release: release.id,
  };
  return { releaseId: release.id, referents: [], mentions: [], statements: [], warnings: [warning] };
}

function yearWarnings(scene: ReturnType<typeof readScene>): Warning[] {
  return scene.dates.flatMap((dates, index) =>
    dates
      .filter((date) => date.date === null && date.yearGuessed)
      .map((date) => ({
        kind: 'date-without-year',
        message: 'a day without a year, and the release has no date of publication: the date stays unknown',
        release: scene.releaseId,
        start: scene.sentences[index]?.tokens[date.from]?.start ?? 0,
        end: scene.sentences[index]?.tokens[date.to - 1]?.end ?? 0,
      })),
  );
}
