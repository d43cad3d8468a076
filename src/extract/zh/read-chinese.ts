import type { Warning } from '../../domain/warnings.ts';
import type { Part, ReadLanguage } from '../reading.ts';
import type { Item } from './people/find-phrases.ts';
import { readZhScene } from './read-scene.ts';
import { ZH_RULES } from './rules/index.ts';
import type { ZhScene } from './scene.ts';

/** Reads a release in Chinese, in either script. */
export const readChinese: ReadLanguage = (read, gazetteer) => {
  const { scene, lost } = readZhScene(read, gazetteer);
  const results = ZH_RULES.map((rule) => rule(scene));
  return {
    persons: scene.readers.book.records.map(({ name }) => ({ kind: 'Person', name, span: null })),
    named: namedPersons(scene),
    drafts: results.flatMap((result) => result.drafts),
    warnings: [...results.flatMap((result) => result.warnings), ...lost.map((item) => yearWarning(scene, item))],
    placeKind: (name) => scene.places.kindOf(name),
  };
};

function namedPersons(scene: ZhScene): Part[] {
  return scene.passages.flatMap(({ items }) =>
    items.flatMap(({ phrase }): Part[] => {
      const [person] = phrase?.persons ?? [];
      return person && phrase?.form === 'NAME' ? [{ kind: 'Person', name: person.name, span: phrase.name }] : [];
    }),
  );
}

function yearWarning(scene: ZhScene, { start, end }: Item): Warning {
  return {
    kind: 'date-without-year',
    message: 'a day without a year, and the release has no date of publication: the date stays unknown',
    release: scene.releaseId,
    start,
    end,
  };
}
