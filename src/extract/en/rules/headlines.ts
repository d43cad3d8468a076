import { readThing } from '../find/things.ts';
import { titleLetters } from '../find/title-references.ts';
import type { PersonRecord } from '../references/index.ts';
import { type Draft, personPart, type Rule, type Scene, sentenceSpan, tokenSpan } from '../scene.ts';
import { TITLE_HEADS } from '../vocabulary/titles.ts';

/**
 * "CS visits Shanghai to promote collaboration": a headline in the present tense reports, if the text puts its main
 * person into a day that has been. A headline that says "to visit" only announces.
 */
export const headlines: Rule = (scene) => {
  const drafts: Draft[] = [];
  for (const sentence of scene.sentences) {
    if (sentence.blockKind !== 'TITLE' && sentence.index > 0) break;
    const { tokens } = sentence;
    const verb = tokens.findIndex((t) => ['visits', 'tours'].includes(t.lower));
    if (verb < 1 || verb > 8) continue;
    const thing = readThing(tokens, verb + 1, scene.gazetteer);
    if (!thing || !(scene.isCity(thing.text) || scene.gazetteer.find(thing.text).length > 0)) continue;
    const person = subjectOf(scene, sentence.index, verb);
    const setting = scene.clauses.find(
      (c) => c.modality === 'OCCURRED' && c.setting.date !== null && c.sentence !== sentence,
    )?.setting;
    if (!person || !setting) continue;
    const city = scene.isCity(thing.text) ? (scene.gazetteer.find(thing.text)[0]?.name ?? thing.text) : setting.city;
    drafts.push({
      type: 'VISITED',
      modality: 'OCCURRED',
      subject: personPart(person, null, scene, sentence.index),
      object: { kind: 'Place', name: thing.text, span: tokenSpan(tokens, thing.from, thing.to) },
      setting: { ...setting, city },
      span: sentenceSpan(sentence),
      rule: 'headline',
      confidence: 0.75,
    });
  }
  return { drafts: drafts.filter((d) => !isToldBelow(d, scene)), warnings: [] };
};

/** The person of the headline: named, or called by the first letters of a title ("CS", "FS", "SCED"). */
function subjectOf(scene: Scene, index: number, verb: number): PersonRecord | null {
  const named = scene.people.mentions[index]?.find((m) => m.phrase.to <= verb)?.persons[0];
  if (named) return named;
  const letters = scene.sentences[index]?.tokens[verb - 1]?.text ?? '';
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return personOfOffice(scene, index, verb);
  return (
    scene.people.records.find((r) =>
      r.posts.some(
        (p) => titleLetters(p.title).startsWith(letters) || titleLetters(p.title.split(' for ')[0] ?? '') === letters,
      ),
    ) ?? null
  );
}

/** "Harbour chief visits Ashford": an office without a name is that of whom the text below begins with. */
function personOfOffice(scene: Scene, index: number, verb: number): PersonRecord | null {
  if (!TITLE_HEADS.has(scene.sentences[index]?.tokens[verb - 1]?.lower ?? '')) return null;
  const first = scene.people.mentions.slice(index + 1, index + 3).find((mentions) => mentions.length > 0)?.[0];
  return first?.phrase.form === 'NAME' && first.phrase.posts.length > 0 ? (first.persons[0] ?? null) : null;
}

// The text below tells the trip itself, with its own day.
function isToldBelow(draft: Draft, scene: Scene): boolean {
  return scene.clauses.some(
    (c) =>
      (c.kind === 'TRIP' || c.kind === 'VISIT') &&
      c.modality === 'OCCURRED' &&
      c.sentence.blockKind !== 'TITLE' &&
      c.setting.city === draft.setting.city &&
      c.sentence.tokens
        .slice(c.to, c.to + 4)
        .map((t) => t.text)
        .join(' ')
        .startsWith(draft.object.name),
  );
}
