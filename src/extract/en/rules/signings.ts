import { groupAfter } from '../clauses/index.ts';
import { readAgreement } from '../find/occasions/index.ts';
import { listJoint, looksLikeOrganisation, readThings } from '../find/things.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import {
  type Draft,
  type Part,
  personParts,
  type Rule,
  type Scene,
  type SetClause,
  sentenceSpan,
  tokenSpan,
  warnAt,
} from '../scene.ts';

/** SIGNED, WITNESSED and PARTY_TO are three things: who put the signature, who stood by, and whom it binds. */
export const signings: Rule = (scene) => {
  const drafts: Draft[] = [];
  const warnings = [];
  for (const clause of scene.clauses) {
    if (clause.told && clause.modality === 'OCCURRED') continue;
    if (clause.kind === 'SIGN' || clause.kind === 'SIGNED_BY') drafts.push(...signed(clause, scene));
    else if (clause.kind === 'WITNESS' || clause.kind === 'WITNESSED_BY') {
      const witnessed = witnesses(clause, scene);
      if (witnessed.length === 0 && clause.subjects.length > 0)
        warnings.push(
          warnAt(
            scene,
            'witness-without-agreement',
            'somebody witnessed something that is not read as an agreement',
            sentenceSpan(clause.sentence),
          ),
        );
      drafts.push(...witnessed);
    }
  }
  return { drafts, warnings };
};

function signed(clause: SetClause, scene: Scene): Draft[] {
  const { tokens, index } = clause.sentence;
  const noun = tokens[clause.from]?.lower === 'signing' && tokens[clause.from + 1]?.lower === 'of';
  const at = noun ? clause.from + 2 : clause.to;
  const passive = clause.kind === 'SIGNED_BY' || (clause.passive && !noun);
  const named = passive ? agreementsBefore(clause, scene) : agreementsAt(clause, at, scene);
  // "A and B signed on behalf of both parties": the agreement told before.
  const told =
    named.length === 0 && !noun && tokens[at]?.lower === 'on' && tokens[at + 1]?.lower === 'behalf'
      ? scene.occasions.agreementNear(index)
      : null;
  const agreements = told ? [told] : named;
  if (agreements.length === 0) return [];
  const end = passive ? clause.to : endOfAgreements(clause, at, scene);
  const also = noun || passive ? [] : personsWith(clause, end);
  const signers = noun || passive ? personsBy(clause, clause.kind === 'SIGNED_BY' ? clause.to : end) : clause.subjects;
  const bodies = [
    ...behalfOf(clause, scene),
    ...(noun || passive
      ? partiesBy(clause, scene, clause.kind === 'SIGNED_BY' ? clause.to : end)
      : subjectBodies(clause, scene)),
  ];
  const between = partiesBetween(clause, scene, at);
  const parts = personParts([...signers, ...also], scene, index);
  const base = {
    modality: clause.modality,
    setting: clause.setting,
    span: sentenceSpan(clause.sentence),
    confidence: 0.9,
  } as const;
  return agreements.flatMap((agreement) => {
    const object = agreementPart(agreement, scene);
    const behalf = behalfOf(clause, scene);
    return [
      ...parts.map((subject, i) => ({
        ...base,
        type: 'SIGNED' as const,
        subject,
        object,
        organisation:
          behalf.length === parts.length
            ? (behalf[i] ?? null)
            : behalf.length === 1 && parts.length === 1
              ? (behalf[0] ?? null)
              : null,
        rule: 'signed',
      })),
      ...uniqueParts([...bodies, ...between, ...partiesInName(agreement, clause, scene)]).map((subject) => ({
        ...base,
        type: 'PARTY_TO' as const,
        subject,
        object,
        rule: 'party',
      })),
    ];
  });
}

function witnesses(clause: SetClause, scene: Scene): Draft[] {
  const { tokens, index } = clause.sentence;
  const by = clause.kind === 'WITNESSED_BY';
  const people = by ? personsBy(clause, clause.to) : clause.subjects;
  const agreements = by ? agreementsOfSentence(clause, scene) : agreementsWitnessed(clause, scene);
  const nearest =
    agreements.length > 0
      ? agreements
      : by || /^(?:signing|signature|exchange|ceremony)$/u.test(tokens[clause.to + 1]?.lower ?? '')
        ? [scene.occasions.agreementNear(index)].filter((a) => a !== null)
        : [];
  return nearest.flatMap((agreement) =>
    personParts(people, scene, index).map((subject) => ({
      type: 'WITNESSED' as const,
      modality: clause.modality,
      subject,
      object: agreementPart(agreement, scene),
      setting: clause.setting,
      span: sentenceSpan(clause.sentence),
      rule: 'witnessed',
      confidence: 0.9,
    })),
  );
}

/** "witnessed the signing of A and B", "witnessed the signing ceremony of A". */
function agreementsWitnessed(clause: SetClause, scene: Scene): OccasionRecord[] {
  const { tokens } = clause.sentence;
  for (let i = clause.to; i < Math.min(tokens.length, clause.to + 12); i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      word === 'of' &&
      /^(?:signing|signature|exchange|conclusion|ceremony|initialling)$/u.test(tokens[i - 1]?.lower ?? '')
    )
      return agreementsAt(clause, i + 1, scene);
    if (['.', ';'].includes(word)) break;
  }
  return agreementsAt(clause, clause.to, scene);
}

function agreementsOfSentence(clause: SetClause, scene: Scene): OccasionRecord[] {
  return scene.occasions.agreements.filter((a) =>
    a.seen.some((s) => s.sentence === clause.sentence.index && s.from < clause.from),
  );
}

function agreementsAt(clause: SetClause, from: number, scene: Scene): OccasionRecord[] {
  const found: OccasionRecord[] = [];
  let at = from;
  for (let n = 0; n < 12; n++) {
    const agreement = scene.occasions.agreementAt(clause.sentence, at);
    const phrase = readAgreement(clause.sentence.tokens, at, scene.gazetteer);
    if (!agreement || !phrase) break;
    if (!found.includes(agreement)) found.push(agreement);
    const joint = listJoint(clause.sentence.tokens, phrase.to);
    if (joint === phrase.to) break;
    at = joint;
  }
  return found;
}

function endOfAgreements(clause: SetClause, from: number, scene: Scene): number {
  let at = from;
  for (let n = 0; n < 12; n++) {
    const phrase = readAgreement(clause.sentence.tokens, at, scene.gazetteer);
    if (!phrase) break;
    const joint = listJoint(clause.sentence.tokens, phrase.to);
    at = phrase.to;
    if (joint === phrase.to || !readAgreement(clause.sentence.tokens, joint, scene.gazetteer)) break;
    at = joint;
  }
  return at;
}

/** "The agreement was signed by …": the phrase that ends where the verb begins, else the agreement told last. */
function agreementsBefore(clause: SetClause, scene: Scene): OccasionRecord[] {
  for (let i = 0; i < clause.groupFrom; i++) {
    const phrase = readAgreement(clause.sentence.tokens, i, scene.gazetteer);
    if (!phrase || phrase.to < clause.groupFrom - 2) continue;
    const found = scene.occasions.agreementAt(clause.sentence, i);
    if (found) return [found];
  }
  return [];
}

/** The persons behind "by", with "on behalf of" left aside. */
function personsBy(clause: SetClause, from: number): PersonMention[] {
  const { tokens } = clause.sentence;
  const by =
    tokens[from - 1]?.lower === 'by' || tokens[from - 1]?.lower === 'of'
      ? from
      : tokens.findIndex((t, i) => i >= from && i < from + 40 && t.lower === 'by') + 1;
  if (by === 0) return [];
  const first = clause.persons.find((p) => p.phrase.from >= by && p.phrase.from <= by + 2);
  return first ? groupAfter(tokens, clause.persons, first, tokens.length) : [];
}

/** "signed a MoU in Sydney with the Minister, Dr B": the other party's signature. */
function personsWith(clause: SetClause, from: number): PersonMention[] {
  const { tokens } = clause.sentence;
  const at = tokens.findIndex((t, i) => i >= from && i < from + 12 && t.lower === 'with');
  const first = at < 0 ? undefined : clause.persons.find((p) => p.phrase.from === at + 1 || p.phrase.from === at + 2);
  return first ? groupAfter(tokens, clause.persons, first, tokens.length) : [];
}

/** "on behalf of A and B respectively", "representing A". */
function behalfOf(clause: SetClause, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  const parts: Part[] = [];
  tokens.forEach((token, i) => {
    const behalf =
      token.lower === 'behalf' && tokens[i + 1]?.lower === 'of' ? i + 2 : token.lower === 'representing' ? i + 1 : -1;
    if (behalf < 0) return;
    parts.push(...bodiesAt(clause, behalf, scene));
  });
  return parts;
}

function bodiesAt(clause: SetClause, at: number, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  return readThings(tokens, at, scene.gazetteer)
    .filter((thing) => !clause.persons.some((p) => p.phrase.nameFrom < thing.to && p.phrase.nameTo > thing.from))
    .map((thing) => ({
      kind: 'Organisation' as const,
      name: thing.text,
      span: tokenSpan(tokens, thing.from, thing.to),
      aliases: thing.acronym ? [thing.acronym] : [],
    }));
}

/** "signed by the Ministry of X and the Bureau of Y": bodies where no persons stand. */
function partiesBy(clause: SetClause, scene: Scene, from: number): Part[] {
  if (personsBy(clause, from).length > 0) return [];
  const { tokens } = clause.sentence;
  const by =
    tokens[from - 1]?.lower === 'by'
      ? from
      : tokens.findIndex((t, i) => i >= from && i < from + 40 && t.lower === 'by') + 1;
  return by === 0 ? [] : bodiesAt(clause, by, scene);
}

/** "Chongqing and Hong Kong signed …", "The Ministry of X signed … with Y": places stand for their governments here. */
function subjectBodies(clause: SetClause, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  if (clause.persons.some((p) => p.phrase.to <= clause.groupFrom && p.phrase.to >= clause.groupFrom - 1)) return [];
  for (let i = 0; i < clause.groupFrom; i++) {
    if (i > 0 && tokens[i - 1]?.capital && tokens[i - 1]?.word) continue;
    const things = readThings(tokens, i, scene.gazetteer);
    const last = things.at(-1);
    if (!last || last.to < clause.groupFrom - 1 || last.to > clause.groupFrom) continue;
    if (
      !things.every(
        (t) => looksLikeOrganisation(t.text) || scene.gazetteer.find(t.text).length > 0 || scene.isCity(t.text),
      )
    )
      continue;
    return bodiesAt(clause, i, scene);
  }
  return [];
}

/** "an agreement between A and B". */
function partiesBetween(clause: SetClause, scene: Scene, from: number): Part[] {
  const at = clause.sentence.tokens.findIndex((t, i) => i >= from && t.lower === 'between');
  const parts = at < 0 ? [] : bodiesAt(clause, at + 1, scene);
  return parts.length >= 2 ? parts : [];
}

/** "the A Commission and the B Council Strategic Cooperation Memorandum": an agreement named after its parties. */
function partiesInName(agreement: OccasionRecord, clause: SetClause, scene: Scene): Part[] {
  const match = /^(.+?) and (?:the )?(.+)$/u.exec(agreement.name);
  if (!match) return [];
  const [, first = '', rest = ''] = match;
  const second =
    /^(.*?\b(?:Council|Commission|Bureau|Ministry|Department|Office|Association|University|Authority|Corporation|Company|Limited|Bank|Committee|Government|Board|Chamber|Institute|Centre|Agency|Administration))\b/u.exec(
      rest,
    )?.[1];
  if (!second || !looksLikeOrganisation(first)) return [];
  void clause;
  void scene;
  return [first, second].map((name) => ({ kind: 'Organisation' as const, name, span: null }));
}

export function agreementPart(agreement: OccasionRecord, scene: Scene): Part {
  const place = agreement.seen[0];
  const tokens = scene.sentences[place?.sentence ?? 0]?.tokens ?? [];
  return {
    kind: 'Agreement',
    name: agreement.name,
    span: place ? tokenSpan(tokens, place.from, place.to) : null,
    aliases: [...agreement.aliases],
  };
}

function uniqueParts(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((p) => [p.name.toLowerCase(), p])).values()];
}
