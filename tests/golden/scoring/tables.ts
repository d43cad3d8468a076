import { type FactType, TYPES } from './gold.ts';
import type { Judged } from './judge.ts';
import { type Bin, calibration, type Outcome, outcomesByRule } from './rules.ts';
import type { Figures, Score } from './score.ts';
import { FROZEN, type SetName, TUNED } from './sets.ts';

/** The score of each set that is there, in the order of the columns. */
export type Scores = ReadonlyMap<SetName, Score>;

const OWN_WORDS: readonly SetName[] = ['english', 'chinese'];

/** One line a set. */
export function setsTable(scores: Scores): string {
  const head = [
    'set',
    'releases',
    'core facts',
    'precision',
    'recall',
    'F1',
    'planned found',
    'as happened',
    'of null',
  ];
  const rows = [...scores].map(([name, { releases, core, planned, fromNull }]) => [
    name,
    `${releases}`,
    `${core.gold}`,
    ...shares(core),
    `${planned.found} of ${planned.total}`,
    `${planned.reportedAsHappened}`,
    `${fromNull}`,
  ]);
  return table(head, rows);
}

/** F1 of each type in each set, with the number of facts in the gold. */
export function typesTable(scores: Scores): string {
  const cell = ({ f1, gold }: Figures) => (f1 === null ? '–' : `${share(f1)} (${gold})`);
  const row = (type: FactType) => [type, ...[...scores.values()].map(({ types }) => cell(types[type]))];
  return table(['F1 (facts)', ...scores.keys()], TYPES.map(row));
}

/** Everything about one set, type by type. */
export function setTable({ types, core, all }: Score): string {
  const row = (name: string, figures: Figures) => [
    name,
    `${figures.gold}`,
    `${figures.predicted}`,
    `${figures.correct}`,
    ...shares(figures),
  ];
  const rows = [...TYPES.map((type) => row(type, types[type])), row('core', core), row('all', all)];
  return table(['type', 'gold', 'said', 'correct', 'precision', 'recall', 'F1'], rows);
}

/** Precision of each rule on what it may be tuned on: our own words, and the published releases with their retellings. */
export function rulesTable(scores: Scores): string {
  const own = outcomesByRule(judgedIn(scores, OWN_WORDS));
  const published = outcomesByRule(
    judgedIn(
      scores,
      TUNED.filter((name) => !OWN_WORDS.includes(name)),
    ),
  );
  const rules = [...new Set([...own.keys(), ...published.keys()])].sort();
  const head = [
    'rule',
    'own words: said',
    'correct',
    'set aside',
    'precision',
    'published: said',
    'correct',
    'set aside',
  ];
  const rows = rules.map((rule) => [`\`${rule}\``, ...outcome(own.get(rule)), ...outcome(published.get(rule))]);
  return table([...head, 'precision'], rows);
}

/** How often what was said with a confidence is correct: where rules may be tuned, and on the frozen sets. */
export function confidenceTable(scores: Scores): string {
  const tuned = calibration(judgedIn(scores, TUNED));
  const frozen = calibration(judgedIn(scores, FROZEN));
  const starts = [...new Set([...tuned, ...frozen].map(({ from }) => from))].sort((a, b) => a - b);
  const head = ['confidence', 'tuned on: said', 'stated', 'correct', 'frozen: said', 'stated', 'correct'];
  const at = (bins: readonly Bin[], from: number) => bins.find((bin) => bin.from === from);
  const rows = starts.map((from) => {
    const [a, b] = [at(tuned, from), at(frozen, from)];
    return [`${share(from)} – ${share((a ?? b)?.to ?? 1)}`, ...held(a), ...held(b)];
  });
  return table(head, rows);
}

function judgedIn(scores: Scores, names: readonly SetName[]): Judged[] {
  return names.flatMap((name) => scores.get(name)?.judged ?? []);
}

function outcome(found: Outcome | undefined): string[] {
  if (!found) return ['–', '–', '–', '–'];
  return [`${found.said}`, `${found.correct}`, `${found.optional}`, share(found.precision)];
}

function held(bin: Bin | undefined): string[] {
  return bin ? [`${bin.outcome.said}`, share(bin.stated), share(bin.outcome.precision)] : ['–', '–', '–'];
}

function shares({ precision, recall, f1 }: Figures): string[] {
  return [precision, recall, f1].map(share);
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** Markdown that is also legible in a terminal: all columns but the first end at the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? cell).length), 3));
  const pad = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0));
  const line = (cells: readonly string[]) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
