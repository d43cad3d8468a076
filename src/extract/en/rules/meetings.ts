import { groupAfter } from '../clauses/index.ts';
import { phraseText } from '../find/phrases.ts';
import type { PersonMention, PersonRecord } from '../references/index.ts';
import {
  type Draft,
  type Part,
  personParts,
  type Rule,
  type Scene,
  type SetClause,
  sentenceSpan,
  warnAt,
} from '../scene.ts';

/** MET_WITH: named persons of two sides, one pair each; announced meetings also with a group. */
export const meetings: Rule = (scene) => {
  const drafts: Draft[] = [];
  const warnings = [];
  let count = 0;
  for (const clause of scene.clauses) {
    if (clause.kind !== 'MEET' && clause.kind !== 'MET_BY') continue;
    if (clause.told && clause.modality === 'OCCURRED') continue;
    if (isByTelephone(clause)) continue;
    const found = meetingOf(clause, scene);
    if (!found) {
      if (clause.modality === 'OCCURRED')
        warnings.push(
          warnAt(
            scene,
            'meeting-without-counterpart',
            'a verb of meeting with no named counterpart',
            sentenceSpan(clause.sentence),
          ),
        );
      continue;
    }
    const modality = settleModality(clause, scene);
    for (const objects of found.objects) {
      count++;
      drafts.push(
        ...pairs(found.subjects, objects, clause, scene, {
          occasion: `meeting-${count}`,
          modality,
          rule: clause.kind === 'MET_BY' ? 'met-by' : 'met',
          confidence: clause.purpose ? 0.7 : 0.95,
        }),
      );
    }
  }
  return { drafts: [...drafts, ...attendingToo(scene, drafts)], warnings };
};

interface Sides {
  readonly subjects: readonly Part[];
  /** One list for each occasion: "met with A, and then B" are two. */
  readonly objects: readonly (readonly Part[])[];
}

function meetingOf(clause: SetClause, scene: Scene): Sides | null {
  const { index } = clause.sentence;
  if (clause.relativeObject) return relative(clause, scene);
  const subjects = personParts(clause.subjects, scene, index);
  const groups = objectGroups(clause, scene);
  if (groups.length > 0) {
    const objects = groups
      .map((group) => personParts(group, scene, index).filter((o) => !subjects.some((s) => s.name === o.name)))
      .filter((g) => g.length > 0);
    return subjects.length > 0 && objects.length > 0 ? { subjects, objects } : null;
  }
  if (clause.modality === 'PLANNED' && subjects.length > 0) {
    const group = groupPhrase(clause);
    if (group) return { subjects, objects: [[group]] };
  }
  // "A and B met": two persons and nobody behind the verb.
  const [first, second] = subjects;
  if (first && second && subjects.length === 2 && isMutual(clause)) return { subjects: [first], objects: [[second]] };
  return null;
}

/** "…, Mr B, whom he met in Paris": the person before "whom" is the object. */
function relative(clause: SetClause, scene: Scene): Sides | null {
  const { tokens, index } = clause.sentence;
  const whom = tokens.findLastIndex((t, i) => i < clause.from && t.lower === 'whom');
  const antecedent = clause.persons.filter((p) => p.phrase.to <= whom).at(-1);
  const subject = clause.persons.find((p) => p.phrase.from > whom && p.phrase.to <= clause.from);
  if (!antecedent || !subject) return null;
  return { subjects: personParts([subject], scene, index), objects: [personParts([antecedent], scene, index)] };
}

const BEFORE_OBJECT = new Set([
  'with',
  'the',
  'visiting',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'counterpart',
  'counterparts',
  'separately',
  'respectively',
  'both',
  'also',
  'by',
  'then',
  'first',
  'newly',
  'appointed',
  'local',
  'former',
  'chinese',
  'on',
  'upon',
  'to',
  'each',
  'of',
  'old',
  'friend',
]);
const LEADERS = new Set(['led', 'headed', 'including', 'comprising', 'namely', 'among', 'such', 'chaired', ':']);

/** The persons behind the verb; "and then" begins another occasion. */
function objectGroups(clause: SetClause, _scene: Scene): PersonMention[][] {
  const { tokens } = clause.sentence;
  const behind = clause.persons.filter((p) => p.phrase.from >= clause.to);
  const first = behind.find((p) => startsObject(clause, p));
  if (!first) return [];
  const list = groupAfter(tokens, clause.persons, first, tokens.length).filter(
    (p, i) => i === 0 || p.phrase.to <= objectLimit(clause) || tokens[p.phrase.from - 1]?.lower !== 'and',
  );
  const groups: PersonMention[][] = [];
  list.forEach((mention, i) => {
    const gap = i === 0 ? [] : tokens.slice(list[i - 1]?.phrase.to, mention.phrase.from).map((t) => t.lower);
    const apart = gap.includes('then') || gap.includes('followed') || tokens[mention.phrase.from]?.lower === 'then';
    if (i === 0 || apart) groups.push([mention]);
    else groups.at(-1)?.push(mention);
  });
  return groups;
}

// The list must not run into the subject of the next clause: "met A, and B attended".
function objectLimit(clause: SetClause): number {
  return clause.limit;
}

function startsObject(clause: SetClause, mention: PersonMention): boolean {
  const { tokens } = clause.sentence;
  const gap = tokens.slice(clause.to, mention.phrase.from);
  if (gap.length > 28 || mention.phrase.from > clause.limit + 1) return false;
  if (mention.phrase.form === 'PRONOUN') return false;
  if (gap.every((t) => BEFORE_OBJECT.has(t.lower))) return true;
  const last = gap.at(-1)?.lower ?? '';
  const beforeLast = gap.at(-2)?.lower ?? '';
  if (LEADERS.has(last) || LEADERS.has(beforeLast)) return !gap.some((t) => ['.', ';'].includes(t.text));
  return false;
}

/** "meetings with leaders of Harbin City": unnamed people stand in announcements only. */
function groupPhrase(clause: SetClause): Part | null {
  const { tokens } = clause.sentence;
  const from = clause.to;
  let to = from;
  while (
    to < Math.min(clause.limit, from + 14) &&
    tokens[to]?.word &&
    !['to', 'on', 'during', 'for', 'where', 'which', 'tomorrow', 'today', 'at', 'in', 'as'].includes(
      tokens[to]?.lower ?? '',
    )
  )
    to++;
  const words = tokens.slice(from, to);
  if (!words.some((t) => t.capital) || words.length < 2) return null;
  const start = tokens[from]?.lower === 'the' ? from + 1 : from;
  return {
    kind: 'Person',
    name: phraseText(tokens, start, to),
    span: { start: tokens[start]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    named: false,
  };
}

function isMutual(clause: SetClause): boolean {
  const verb = clause.sentence.tokens[clause.from]?.lower ?? '';
  return ['met', 'meet', 'held', 'had', 'exchanged'].includes(verb);
}

function isByTelephone(clause: SetClause): boolean {
  const words = clause.sentence.tokens.slice(clause.groupFrom, clause.to).map((t) => t.lower);
  return words.some((word) => ['phone', 'telephone', 'call-in'].includes(word));
}

const TALKED = new Set([
  'exchanged',
  'discussed',
  'introduced',
  'thanked',
  'noted',
  'welcomed',
  'expressed',
  'talks',
  'meeting',
  'briefed',
  'said',
]);

/** "began his visit to meet with X": held, if the next sentence tells of the talks. */
function settleModality(clause: SetClause, scene: Scene) {
  if (!clause.purpose || clause.modality !== 'PLANNED') return clause.modality;
  const happened = scene.clauses.some(
    (c) => c.sentence === clause.sentence && c.from < clause.from && c.modality === 'OCCURRED',
  );
  const next = scene.sentences[clause.sentence.index + 1];
  const talked = next?.block === clause.sentence.block && next.tokens.some((t) => TALKED.has(t.lower));
  return happened && talked ? 'OCCURRED' : clause.modality;
}

interface PairOptions {
  readonly occasion: string;
  readonly modality: Draft['modality'];
  readonly rule: string;
  readonly confidence: number;
  readonly via?: string;
}

function pairs(
  subjects: readonly Part[],
  objects: readonly Part[],
  clause: SetClause,
  scene: Scene,
  options: PairOptions,
): Draft[] {
  const { via, ...rest } = options;
  const setting =
    options.modality === 'OCCURRED' && clause.modality === 'PLANNED' ? occurredSetting(clause, scene) : clause.setting;
  return subjects.flatMap((subject) =>
    objects.map((object) => ({
      type: 'MET_WITH' as const,
      subject,
      object,
      setting,
      sides: ['A', 'B'] as const,
      span: sentenceSpan(clause.sentence),
      ...rest,
      ...(via === undefined ? {} : { via }),
    })),
  );
}

function occurredSetting(clause: SetClause, scene: Scene) {
  return (
    scene.clauses.find((c) => c.sentence === clause.sentence && c.modality === 'OCCURRED')?.setting ?? clause.setting
  );
}

/** "Also attending the meetings were A; B; and C": each makes a pair with each of the other side. */
function attendingToo(scene: Scene, met: readonly Draft[]): Draft[] {
  return findPresent(scene).flatMap((present) => {
    const sentence = scene.sentences[present.sentence];
    if (present.event || !sentence) return [];
    return meetingsBefore(present, scene).flatMap((clause) => {
      const meant = met.filter((d) => d.span.start === sentenceSpan(clause.sentence).start);
      const occasions = [...new Set(meant.map((d) => d.occasion))];
      return occasions.flatMap((occasion) =>
        joinSides(
          present,
          clause,
          meant.filter((d) => d.occasion === occasion),
          scene,
        ),
      );
    });
  });
}

/** The meeting told last before, or all of the passage for "the meetings". */
function meetingsBefore(present: Present, scene: Scene): SetClause[] {
  const told = scene.clauses.filter(
    (c) =>
      (c.kind === 'MEET' || c.kind === 'MET_BY') && c.modality === 'OCCURRED' && c.sentence.index <= present.sentence,
  );
  const last = told.at(-1);
  if (!last || present.sentence - last.sentence.index > 8) return [];
  return present.plural ? told.filter((c) => c.sentence.block === last.sentence.block) : [last];
}

function joinSides(present: Present, clause: SetClause, meant: readonly Draft[], scene: Scene): Draft[] {
  const sentence = scene.sentences[present.sentence];
  if (!sentence) return [];
  const sides = { A: uniqueParts(meant.map((d) => d.subject)), B: uniqueParts(meant.map((d) => d.object)) };
  const told = new Set([...sides.A, ...sides.B].map((p) => p.name));
  const joined: { readonly A: Part[]; readonly B: Part[] } = { A: [], B: [] };
  for (const mention of present.persons) {
    const part = personParts([mention], scene, present.sentence)[0];
    if (part && !told.has(part.name)) joined[sideOf(mention.persons[0], sides.B, scene)].push(part);
  }
  const pairsOf = (subjects: readonly Part[], objects: readonly Part[]) =>
    subjects.flatMap((subject) => objects.map((object) => ({ subject, object })));
  const found = [...pairsOf(joined.A, [...sides.B, ...joined.B]), ...pairsOf(sides.A, joined.B)];
  return found.map(({ subject, object }) => ({
    type: 'MET_WITH' as const,
    modality: 'OCCURRED' as const,
    subject,
    object,
    setting: clause.setting,
    sides: ['A', 'B'] as const,
    occasion: meant[0]?.occasion ?? 'meeting',
    span: sentenceSpan(sentence),
    rule: 'also-attending',
    confidence: 0.85,
    via: 'attending',
  }));
}

function uniqueParts(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((p) => [p.name, p])).values()];
}

/** Whose colleague is it? The side whose posts share a body with the person's; the visitors' side where nothing tells. */
function sideOf(person: PersonRecord | undefined, objects: readonly Part[], scene: Scene): 'A' | 'B' {
  const bodies = bodyWords(person);
  const theirs = scene.people.records
    .filter((r) => objects.some((o) => o.name === r.name))
    .flatMap((r) => [...bodyWords(r)]);
  return theirs.some((word) => bodies.has(word)) ? 'B' : 'A';
}

function bodyWords(person: PersonRecord | undefined): Set<string> {
  const words = (person?.posts ?? []).flatMap((p) => (p.organisation ?? '').toLowerCase().split(/[^\p{L}]+/u));
  return new Set(
    words.filter(
      (w) =>
        w.length > 4 &&
        ![
          'government',
          'people',
          'peoples',
          'office',
          'affairs',
          'committee',
          'department',
          'special',
          'region',
          'administrative',
          'municipal',
          'province',
          'provincial',
          'state',
          'republic',
          'council',
          'ministry',
          'foreign',
        ].includes(w),
    ),
  );
}

export interface Present {
  readonly sentence: number;
  readonly persons: readonly PersonMention[];
  /** True where the words name an event rather than the meeting told before. */
  readonly event: boolean;
  readonly position: number;
  /** "the meetings": all that were told right before. */
  readonly plural: boolean;
}

/** "City leaders A and B attended the meeting": the meeting told right before, if it was no event with a name. */
function attendedTheMeeting(scene: Scene): Present[] {
  return scene.clauses.flatMap((clause) => {
    if (clause.kind !== 'ATTEND' || clause.modality !== 'OCCURRED' || clause.subjects.length === 0) return [];
    const words = clause.sentence.tokens.slice(clause.to, clause.to + 3).map((t) => t.lower);
    if (
      words[0] !== 'the' ||
      !/^(?:meetings?|talks|calls?)$/u.test(words[1] ?? '') ||
      ['of', 'on', 'for'].includes(words[2] ?? '')
    )
      return [];
    const met = scene.clauses.findLast(
      (c) => (c.kind === 'MEET' || c.kind === 'MET_BY') && c.sentence.index < clause.sentence.index,
    );
    const event = scene.occasions.eventNear(clause.sentence.index, 'meeting');
    const named = event?.seen.some((s) => s.sentence <= clause.sentence.index) ?? false;
    if (!met || named) return [];
    return [
      {
        sentence: clause.sentence.index,
        persons: clause.subjects,
        event: false,
        position: clause.to,
        plural: /s$/u.test(words[1] ?? ''),
      },
    ];
  });
}

/** "Also attending the meetings were …", "Other attending officials included …", "Also present were …". */
export function findPresent(scene: Scene): Present[] {
  const found: Present[] = [...attendedTheMeeting(scene)];
  for (const sentence of scene.sentences) {
    const { tokens } = sentence;
    const words = tokens.map((t) => t.lower);
    const be = words.findIndex(
      (w, i) => i > 0 && i < 18 && ['were', 'was', 'included', 'include', 'are', 'is'].includes(w),
    );
    if (be < 0) continue;
    const head = words.slice(0, be);
    const attending = head.findIndex((w) =>
      ['attending', 'present', 'joining', 'officiating', 'participating'].includes(w),
    );
    if (attending < 0 || attending > 6) continue;
    const persons = (scene.people.mentions[sentence.index] ?? []).filter((p) => p.phrase.from > be);
    const meeting = head.some((w) => /^(?:meeting|meetings|talks|call|calls|lunch|dinner)$/u.test(w));
    const told = scene.clauses
      .filter(
        (c) =>
          (c.kind === 'MEET' || c.kind === 'MET_BY') && c.modality === 'OCCURRED' && c.sentence.index <= sentence.index,
      )
      .at(-1);
    const chaired = scene.clauses
      .filter(
        (c) =>
          ['ATTEND', 'CHAIR', 'CO_CHAIR', 'HOST', 'SPEAK'].includes(c.kind) &&
          c.modality === 'OCCURRED' &&
          c.sentence.index < sentence.index,
      )
      .at(-1);
    const later = chaired && told ? chaired.sentence.index > told.sentence.index : chaired !== undefined;
    found.push({
      sentence: sentence.index,
      persons,
      event: meeting ? told === undefined || (later && head.includes('meeting') === false) : later,
      position: attending + 1,
      plural: head.some((w) => ['meetings', 'calls'].includes(w)),
    });
  }
  return found;
}
