import type { Warning } from '../../domain/warnings.ts';
import type { Draft, Part, ReadLanguage } from '../reading.ts';
import type { PersonForm } from './find/person-phrase.ts';
import { readScene } from './read-scene.ts';
import { MOST_DRAFTS } from './rules/draft-each.ts';
import { RULES } from './rules/index.ts';
import { type Scene, tokenSpan, warnAt } from './scene.ts';

/** Reads a release in English. */
export const readEnglish: ReadLanguage = (read, gazetteer) => {
  const scene = readScene(read, gazetteer);
  const results = RULES.map((rule) => rule(scene));
  return {
    persons: scene.people.records.map(({ name, aliases }) => ({
      kind: 'Person',
      name,
      span: null,
      aliases: [...aliases],
    })),
    named: namedPersons(scene),
    drafts: results.flatMap((result) => result.drafts.slice(0, MOST_DRAFTS)),
    warnings: [
      ...results.flatMap((result) => result.warnings),
      ...results.flatMap((result) => tooMany(result.drafts, scene)),
      ...yearWarnings(scene),
    ],
    placeKind: (name) => gazetteer.find(name)[0]?.kind ?? (scene.isCity(name) ? 'CITY' : null),
  };
};

function isNaming(form: PersonForm): boolean {
  return form === 'NAME' || form === 'SURNAME';
}

function namedPersons(scene: Scene): Part[] {
  return scene.people.mentions.flatMap((mentions, index) => {
    const tokens = scene.sentences[index]?.tokens ?? [];
    return mentions.flatMap(({ phrase, persons }): Part[] => {
      const [person] = persons;
      if (!person || !isNaming(phrase.form)) return [];
      return [{ kind: 'Person', name: person.name, span: tokenSpan(tokens, phrase.nameFrom, phrase.nameTo) }];
    });
  });
}

/** Where a rule stopped because nothing but a text made to be slow says so much. */
function tooMany(drafts: readonly Draft[], scene: Scene): Warning[] {
  const last = drafts[MOST_DRAFTS - 1];
  const message = `the release says more than any was meant to: of one kind only ${MOST_DRAFTS} statements are kept`;
  return last ? [warnAt(scene, 'too-many-statements', message, last.span)] : [];
}

function yearWarnings(scene: Scene): Warning[] {
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
