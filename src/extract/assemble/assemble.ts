import type { ReadRelease } from '../../domain/release.ts';
import type { Extraction, Statement } from '../../domain/statement.ts';
import type { Warning } from '../../domain/warnings.ts';
import { type Draft, type Scene, tokenSpan } from '../en/scene.ts';
import { joinOccasions } from './join-occasions.ts';
import { Keeper } from './keeper.ts';
import { makeStatement } from './make-statement.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { originOf } from './origin.ts';

/** Makes statements with keys, mentions and ids of what the rules drafted; repeats of a release become one statement. */
export function assemble(
  read: ReadRelease,
  scene: Scene,
  drafts: readonly Draft[],
  warnings: readonly Warning[],
): Extraction {
  const keeper = new Keeper(read);
  keepPersons(keeper, scene);
  const statements = joinOccasions(mergeDrafts(drafts)).map((group) => makeStatement(read, keeper, group));
  return {
    releaseId: read.release.id,
    referents: keeper.referents(scene),
    mentions: keeper.mentions(),
    statements: statements.sort(inOrderOfText),
    warnings: warnings.map((warning) => toStoredText(warning, read)),
  };
}

/** Keeps all persons of the release, those whom no statement is about as well. */
function keepPersons(keeper: Keeper, scene: Scene): void {
  for (const { name, aliases } of scene.people.records)
    keeper.refer({ kind: 'Person', name, span: null, aliases: [...aliases] });
  scene.people.mentions.forEach((mentions, index) => {
    const tokens = scene.sentences[index]?.tokens ?? [];
    for (const { phrase, persons } of mentions) {
      const [person] = persons;
      if (!person || phrase.form === 'PRONOUN' || phrase.form === 'TITLE') continue;
      keeper.mention({ kind: 'Person', name: person.name, span: tokenSpan(tokens, phrase.nameFrom, phrase.nameTo) });
    }
  });
}

function inOrderOfText(a: Statement, b: Statement): number {
  return (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1);
}

function toStoredText(warning: Warning, read: ReadRelease): Warning {
  if (warning.start === undefined || warning.end === undefined) return warning;
  const span = originOf(read, { start: warning.start, end: warning.end });
  return { ...warning, ...span, text: read.release.text.slice(span.start, span.end) };
}
