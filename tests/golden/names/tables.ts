import type { DecisionsScore } from './decisions.ts';
import { type NamesScore, type PairCount, sum, VERDICTS } from './score.ts';

/** How well the keys propose and the names alone decide; Markdown. */
export function summaryTable(score: NamesScore): string {
  const same = sum(score.same.values());
  const decided = (count: PairCount) => count.verdicts.EQUAL + count.verdicts.SPELLING;
  const row = (what: string, of: (count: PairCount) => number) =>
    `| ${what} | ${share(of(same), same.pairs)} | ${share(of(same), of(same) + of(score.other))} |`;
  return [
    '| | recall | precision |',
    '|---|---|---|',
    row('shared key, or written alike (who is looked at)', (count) => count.proposed),
    row('EQUAL or SPELLING (what the names alone would join)', decided),
    row('EQUAL, SPELLING or OPEN (what post and day may join)', (count) => decided(count) + count.verdicts.OPEN),
    `| EQUAL or SPELLING, of pairs that can be compared (not OPEN) | ${share(decided(same), same.pairs - same.verdicts.OPEN)} | |`,
  ].join('\n');
}

/** What is said of pairs, by group; last those to which nothing is adapted. */
export function verdictsTable(score: NamesScore, unseen: NamesScore): string {
  const rows = [
    ...score.same,
    ['all of one person', sum(score.same.values())],
    ['of two persons', score.other],
    ...unseen.same,
    ['of two legislators', unseen.other],
  ] as const;
  return [
    `| pairs of names | pairs | proposed | ${VERDICTS.join(' | ')} |`,
    `|---|---|---|${VERDICTS.map(() => '---').join('|')}|`,
    ...rows.map(
      ([name, count]) =>
        `| ${name} | ${count.pairs} | ${count.proposed} | ${VERDICTS.map((verdict) => count.verdicts[verdict]).join(' | ')} |`,
    ),
  ].join('\n');
}

/** The pairs of one person that names alone would keep apart. */
export function missedList(score: NamesScore): string {
  return score.missed.map((line) => `- ${line}`).join('\n');
}

/** How the real resolution decides, one release a name. */
export function decisionsTable({ rows, methods }: DecisionsScore): string {
  return [
    '| in the register | mentions | right | wrong | asked | recall | precision |',
    '|---|---|---|---|---|---|---|',
    ...[...rows].map(
      ([name, { mentions, right, wrong, asked }]) =>
        `| ${name} | ${mentions} | ${right} | ${wrong} | ${asked} | ${share(right, right === 0 ? 0 : mentions)} | ${share(right, right + wrong)} |`,
    ),
    '',
    `Right by: ${[...methods].map(([method, count]) => `${method} ${count}`).join(', ')}.`,
  ].join('\n');
}

export function namesSections(
  score: NamesScore,
  unseen: NamesScore,
  decisions: DecisionsScore,
): Record<string, string> {
  return {
    'names-decisions': decisionsTable(decisions),
    'names-summary': summaryTable(score),
    'names-verdicts': verdictsTable(score, unseen),
    'names-missed': missedList(score),
  };
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
