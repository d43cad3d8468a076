import type { Draft, Part } from '../../reading.ts';
import { partsOf, spanOfClause, warn, type ZhRule, type ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { agreementsOf } from './agreements.ts';
import { draftOf, pairsOf } from './draft.ts';
import { orderOf } from './order.ts';
import { behalfOf, bodiesIn, subjectBodies } from './parties.ts';

/** SIGNED, WITNESSED and PARTY_TO are three things: who put the signature, who stood by, and whom it binds. */
export const signings: ZhRule = (scene) => {
  let told: readonly Part[] = [];
  const titles = titlesSigned(scene);
  const drafts: Draft[] = [];
  const warnings = [];
  for (const clause of scene.clauses) {
    if ((clause.act !== 'SIGN' && clause.act !== 'WITNESS') || isOfTime(clause)) continue;
    const named = agreementsOf(scene, clause).map((part) => titled(part, titles));
    const agreements =
      named.length > 0 ? named : told.length > 0 || clause.modality !== 'OCCURRED' ? told : ofCeremony(scene);
    if (named.length > 0) told = named;
    const found = clause.act === 'SIGN' ? signed(scene, clause, agreements) : witnessed(scene, clause, agreements);
    drafts.push(...found);
    if (clause.act === 'WITNESS' && agreements.length === 0 && clause.subjects.length > 0 && !clause.relative)
      warnings.push(
        warn(
          scene,
          'witness-without-agreement',
          'somebody witnessed something that is not read as an agreement',
          spanOfClause(clause, scene),
        ),
      );
  }
  return { drafts, warnings };
};

/** "战略合作协议签约仪式": what the ceremony was for, where no clause names it. */
function ofCeremony(scene: ZhScene): Part[] {
  for (const { items } of scene.passages) {
    // "《供水协议》签署仪式"
    const close = items.findIndex(
      (i, k) => i.text === '》' && /^(?:签约|签署|签字)(?:仪式)?$/u.test(items[k + 1]?.text ?? ''),
    );
    const open = items.findLastIndex((i, k) => k < close && i.text === '《');
    if (open >= 0 && close > open) {
      const span = { start: items[open]?.end ?? 0, end: items[close]?.start ?? 0 };
      return [{ kind: 'Agreement', name: scene.original.slice(span.start, span.end), span }];
    }
    const head = items.findIndex(
      (i, k) => i.kind === 'AGREEMENT' && /^(?:签约|签署|签字)仪式$/u.test(items[k + 1]?.text ?? ''),
    );
    if (head < 0) continue;
    let from = head;
    while (['PLAIN', 'CHAR', 'AGREEMENT'].includes(items[from - 1]?.kind ?? 'MARK')) from--;
    const span = { start: items[from]?.start ?? 0, end: items[head]?.end ?? 0 };
    if (span.end - span.start > 3)
      return [{ kind: 'Agreement', name: scene.original.slice(span.start, span.end), span }];
  }
  return [];
}

/** The titles in brackets of what is signed or witnessed. */
function titlesSigned(scene: ZhScene): Part[] {
  return scene.clauses
    .filter((clause) => clause.act === 'SIGN' || clause.act === 'WITNESS')
    .flatMap((clause) => agreementsOf(scene, clause))
    .filter(({ span }) => span !== null && scene.original.charAt(span.start - 1) === '《');
}

/** "签署合作备忘录" and further down "《关于旅游的合作备忘录》": one, where no other title ends so. */
function titled(part: Part, titles: readonly Part[]): Part {
  const names = new Set(titles.map(({ name }) => name).filter((name) => name.endsWith(part.name)));
  const [only] = names;
  return names.size === 1 && only !== undefined && only !== part.name ? { ...part, name: only } : part;
}

function signed(scene: ZhScene, clause: SetClause, agreements: readonly Part[]): Draft[] {
  if (clause.relative) return [];
  const bodies = [...subjectBodies(scene, clause), ...furtherBodies(scene, clause)];
  const signers =
    bodies.length > 0 || isOnlyWitnessed(clause) ? [] : [...signersOf(scene, clause), ...talkedWith(scene, clause)];
  const behalf = behalfOf(scene, clause);
  return [
    ...pairsOf(signers, agreements).map((ends) => ({
      ...draftOf(scene, clause, 'SIGNED', ends, 'signed', 0.92),
      organisation: behalf.length === signers.length ? (behalf[signers.indexOf(ends.subject)] ?? null) : null,
    })),
    ...pairsOf([...behalf, ...bodies], agreements).map((ends) =>
      draftOf(scene, clause, 'PARTY_TO', ends, 'party', 0.9),
    ),
    ...pairsOf(partsOf(clause.witnesses), agreements).map((ends) =>
      draftOf(scene, clause, 'WITNESSED', ends, 'witnessed', 0.9),
    ),
  ];
}

/** "甲市与乙市签署备忘录，与丙市签署意向书": the first signs again. */
function furtherBodies(scene: ZhScene, clause: SetClause): Part[] {
  const { items, stretch, at, inherited } = clause;
  const before = scene.clauses[orderOf(scene, clause) - 1];
  if (!inherited || before?.act !== 'SIGN' || before.sentence !== clause.sentence) return [];
  if (!/^(?:与|并与|又与)$/u.test(items[stretch.from]?.text ?? '')) return [];
  const [first] = subjectBodies(scene, before);
  const others = bodiesIn(scene, items, stretch.from + 1, at);
  return first && others.length > 0 ? [first, ...others] : [];
}

/** "甲与乙举行会谈并签署": both sign. */
function talkedWith(scene: ZhScene, clause: SetClause): Part[] {
  const before = scene.clauses[orderOf(scene, clause) - 1];
  const goesOn = clause.inherited && clause.items[clause.at - 1]?.text === '并' && clause.partners.length === 0;
  return goesOn && before?.act === 'TALK' && before.stretch === clause.stretch ? partsOf(before.partners) : [];
}

/** "签约前，": the signature is told elsewhere. */
function isOfTime({ items, at, inherited, act }: SetClause): boolean {
  // "见证签署仪式"
  if (act === 'WITNESS' && items[at + 1]?.text === '仪式') return false;
  // "签订协议的目的"
  if (inherited && items[at + 1]?.kind === 'AGREEMENT' && items[at + 2]?.text === '的') return true;
  // "于签署协议当天举行"
  if (items[at + 1]?.kind === 'AGREEMENT' && items[at + 2]?.time?.kind === 'FROM_TOLD') return true;
  return /^(?:前|后|之前|之后|时|期间|仪式)$/u.test(items[at + 1]?.text ?? '');
}

/** "两省签署", "值两市签署协议之际": no person that stands before signs. */
function isOfBodies({ items, stretch, at }: SetClause): boolean {
  const before = items
    .slice(stretch.from, at)
    .map((i) => i.text)
    .join('');
  return (
    /双方(?:正式|共同|现场|更新|重新|成功|续)*$|两(?:[省市县区校地国院]|会)(?:道|州|县|区)?$/u.test(before) ||
    items.slice(at, stretch.to).some((i) => i.text === '之际')
  );
}

/** "甲会见乙，并分别代表双方签约": those who met. */
function metBefore(scene: ZhScene, clause: SetClause): Part[] {
  const { items, stretch, at, inherited } = clause;
  const each = items.slice(stretch.from, at).some((i, k, all) => i.text === '分别' && all[k + 1]?.text === '代表');
  const before = scene.clauses[orderOf(scene, clause) - 1];
  if (!inherited || !each || before?.sentence !== clause.sentence) return [];
  if (before.act !== 'MEET' && before.act !== 'TALK') return [];
  return partsOf([...before.subjects, ...before.partners, ...before.objects]);
}

/** "青山集团分别与青河公司签署": others, where the sentence names none of those before. */
function isOfOthers({ items, stretch, at, subjects, sentence }: SetClause): boolean {
  if (subjects.some(({ start }) => start >= sentence.start)) return false;
  const first = items.slice(stretch.from, at).find((i) => i.kind !== 'TIME' && i.kind !== 'GRAMMAR');
  const bodies = items
    .slice(stretch.from, at)
    .some((i, k, all) => i.text === '与' && all[all[k - 1]?.text === '分别' ? k - 2 : k - 1]?.kind === 'BODY');
  return (
    isOfUnread(items.slice(stretch.from, at)) ||
    bodies ||
    (first !== undefined && ['BODY', 'PLACE', 'LATIN'].includes(first.kind))
  );
}

/** "同时，东林旗与某县签署": a place that nobody knows. */
function isOfUnread(items: SetClause['items']): boolean {
  const first = items.findIndex((i) => i.kind !== 'TIME' && i.kind !== 'GRAMMAR' && i.kind !== 'MARK');
  const own = items
    .slice(
      0,
      items.findIndex((i) => i.text === '与'),
    )
    .slice(Math.max(0, first));
  return own.length > 1 && own.every((i) => i.kind === 'CHAR') && /^[旗镇乡县区市州校]$/u.test(own.at(-1)?.text ?? '');
}

/** "甲、乙出席论坛，并代表双方签署": the two who were told sign. */
function signOnBehalf({ items, stretch, at, subjects, sentence }: SetClause): boolean {
  const own = subjects.length === 2 && subjects.every(({ start }) => start >= sentence.start);
  return own && items.slice(stretch.from, at).some((i, k, all) => i.text === '代表' && all[k + 1]?.text === '双方');
}

/** "双方签署" names no signatory; "两人签署" does. */
function signersOf(scene: ZhScene, clause: SetClause): Part[] {
  const both = metBefore(scene, clause);
  if (both.length > 0) return both;
  if (clause.inherited && clause.agents.length === 0 && isOfBodies(clause) && !signOnBehalf(clause)) return [];
  if (clause.inherited && isOfOthers(clause)) return [];
  const own = clause.inherited && clause.agents.length > 0 ? [] : clause.subjects;
  const phrases = [...own, ...clause.partners, ...clause.agents];
  const isSides = phrases.some(
    (p) =>
      p.form === 'PRONOUN' &&
      p.end - p.start === 2 &&
      clause.items.some((i) => i.phrase === p && /^双方$/u.test(i.text)),
  );
  return isSides ? [] : partsOf(phrases.filter((p) => p.form !== 'PARTY'));
}

/** "见证协议签署": nobody is named who signed. */
function isOnlyWitnessed(clause: SetClause): boolean {
  return clause.inherited && clause.items.slice(clause.stretch.from, clause.at).some((i) => i.act === 'WITNESS');
}

function witnessed(scene: ZhScene, clause: SetClause, agreements: readonly Part[]): Draft[] {
  if (clause.relative) return [];
  const present = clause.agents.length > 0 ? clause.agents : [...clause.subjects, ...clause.partners];
  return pairsOf(partsOf(present), [...agreements, ...alsoWitnessed(scene, clause)]).map((ends) =>
    draftOf(scene, clause, 'WITNESSED', ends, 'witnessed', 0.9),
  );
}

const NEXT = 8;

/** "见证甲签署《…》，以及乙签署《…》": the second as well. */
function alsoWitnessed(scene: ZhScene, clause: SetClause): Part[] {
  const next = orderOf(scene, clause) + 1;
  return scene.clauses
    .slice(next, next + NEXT)
    .filter((c) => c.sentence === clause.sentence && c.act === 'SIGN')
    .filter((c) => /^(?:以及|及|和)$/u.test(clause.items[c.stretch.from]?.text ?? ''))
    .flatMap((c) => agreementsOf(scene, c));
}
