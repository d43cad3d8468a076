import { lowerAt } from '../../text/tokens.ts';
import { readHead } from '../find/heads.ts';
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
import { isAppeal } from './appeals.ts';
import { MOST_DRAFTS } from './draft-each.ts';
import { settingsInTurn } from './in-turn.ts';
import { isVisitToCounterpart } from './meetings-told.ts';
import { withOneName } from './one-name.ts';
import { recordsByName } from './sides.ts';
import { mayBeReached } from './towns-reached.ts';
import { type Target, targetsOf } from './visit-targets.ts';
import { isOfAnother, travellersOf } from './visitors.ts';

const TRIPS = new Set(['VISIT', 'TRIP', 'LEAD', 'LEAVE']);

/** VISITED: guests and the named places, bodies and cities they went to. */
export const visits: Rule = (scene) => {
  const drafts: Draft[] = [];
  const warnings = [];
  for (const clause of scene.clauses) {
    if (drafts.length >= MOST_DRAFTS) break;
    if (!tellsVisit(clause)) continue;
    const subjects = personParts(travellersOf(clause, scene), scene, clause.sentence.index);
    const targets = targetsOf(clause, scene).filter(
      ({ part }) => (!isCall(clause) || part.kind === 'Organisation') && mayBeReached(clause, part, scene),
    );
    drafts.push(...visited(clause, subjects, targets).filter((draft) => !isHome(clause, draft, scene)));
    if ((subjects.length === 0 || targets.length === 0) && clause.kind === 'VISIT' && clause.modality === 'OCCURRED')
      warnings.push(halfRead(clause, scene));
  }
  return { drafts: withoutHeadlines(withOneName(drafts), scene), warnings };
};

function tellsVisit(clause: SetClause): boolean {
  const { kind, modality, passive, told } = clause;
  if (!(TRIPS.has(kind) || isCall(clause)) || passive || isOfAnother(clause)) return false;
  if (isVisitToCounterpart(clause)) return false;
  if (kind === 'LEAVE' && !hasReturned(clause) && !hasLeft(clause) && modality !== 'PLANNED') return false;
  return !told || (kind === 'LEAD' && modality === 'OCCURRED');
}

// Leaving is not yet arriving: who left for a place is to be there; who returned has come there, though home is nobody's visit (`via` says so).
function hasReturned({ kind, modality, sentence, from }: SetClause): boolean {
  return kind === 'LEAVE' && modality === 'OCCURRED' && lowerAt(sentence.tokens, from) === 'returned';
}

function hasLeft(clause: SetClause): boolean {
  return clause.kind === 'LEAVE' && clause.modality === 'OCCURRED' && !hasReturned(clause) && isDeparture(clause);
}

function visited(clause: SetClause, subjects: readonly Part[], targets: readonly Target[]): Draft[] {
  const { kind, modality, setting, sentence } = clause;
  const left = hasLeft(clause);
  const inTurn = settingsInTurn(clause, targets.length);
  return subjects.flatMap((subject) =>
    targets.map((target, n): Draft => {
      // "began a visit to A and B": B is to come.
      const next = n > 0 && modality === 'OCCURRED' && isBeginning(clause);
      return {
        type: 'VISITED',
        modality: left || next ? 'PLANNED' : modality,
        subject,
        object: target.part,
        setting: {
          ...(inTurn?.[n] ?? (next && !left ? UNDATED : setting)),
          city: target.city ?? (target.area ? null : setting.city),
        },
        span: sentenceSpan(sentence),
        rule: kind === 'VISIT' ? 'visited' : 'trip',
        confidence: kind === 'VISIT' ? 0.92 : 0.9,
        ...(hasReturned(clause) ? { via: 'return' } : {}),
      };
    }),
  );
}

/** "Mayor A of Ashford met Governor B during his visit to Ashford": A is at home there. */
function isHome({ kind, sentence: { tokens }, from }: SetClause, { subject, object }: Draft, scene: Scene): boolean {
  if (kind !== 'TRIP' || lowerAt(tokens, from) !== 'during') return false;
  const [person] = recordsByName(scene).get(subject.name) ?? [];
  return person?.posts.some(({ organisation }) => organisation === object.name) === true;
}

function halfRead({ sentence }: SetClause, scene: Scene) {
  const message = 'a verb of visiting without a named visitor or a named place';
  return warnAt(scene, 'visit-half-read', message, sentenceSpan(sentence));
}

/** A headline "Mr A visits Ashford" has no day of its own: the visit that the text below tells is meant. */
function withoutHeadlines(drafts: readonly Draft[], scene: Scene): Draft[] {
  const titles = scene.sentences.filter(({ blockKind }) => blockKind === 'TITLE').map((s) => sentenceSpan(s).start);
  // "concludes visit" is of that day; "visited" has none.
  const inTitle = ({ span, rule }: Draft) => rule === 'visited' && titles.includes(span.start);
  const ofText = (d: Draft) => !titles.includes(d.span.start) || (d.setting.date !== null && !inTitle(d));
  const told = new Set(drafts.filter((d) => d.modality === 'OCCURRED' && ofText(d)).map(visitKey));
  const announced = new Set(drafts.filter((d) => d.modality === 'PLANNED').map(visitKey));
  // "Mr A on visit to Ashford", "Mr A visits Ashford" over "will visit": it is to come.
  const isPlan = (d: Draft) =>
    titles.includes(d.span.start) && d.setting.date === null && announced.has(visitKey(d)) && !told.has(visitKey(d));
  return drafts.filter((d) => d.modality !== 'OCCURRED' || !(isPlan(d) || (inTitle(d) && told.has(visitKey(d)))));
}

function visitKey({ subject, object }: Draft): string {
  return `${subject.name}|${object.name}`;
}

const UNDATED = { date: null, endDate: null, dateText: null };
const BEGINNING = /^(?:beg[aiu]n|begins|beginning|start|commenc|kick)/u;

function isBeginning({ kind, sentence: { tokens }, from }: SetClause): boolean {
  return kind === 'TRIP' && BEGINNING.test(lowerAt(tokens, from));
}

/** "left today for Ashford", but not "left Birch for home". */
function isDeparture({ sentence: { tokens }, from, to }: SetClause): boolean {
  if (lowerAt(tokens, to - 1) === 'to') return tokens.slice(from, to).some((t) => t.lower === 'for');
  return lowerAt(tokens, to - 1) === 'for' && !tokens.slice(from + 1, to - 1).some((t) => t.capital);
}

/** "called on the Health Commission": a body is visited, only a person is met. */
function isCall(clause: SetClause): boolean {
  const { tokens } = clause.sentence;
  const onto = lowerAt(tokens, clause.to - 1);
  const paid = onto === 'to' && /^call/u.test(lowerAt(tokens, clause.to - 2));
  if (clause.kind !== 'MEET' || isAppeal(clause) || !(paid || ['on', 'upon'].includes(onto))) return false;
  return readHead(tokens, lowerAt(tokens, clause.to) === 'the' ? clause.to + 1 : clause.to) === null;
}
