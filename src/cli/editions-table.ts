import type { AliasPair, EditionPair } from '../editions/index.ts';
import { visible, widthOf } from '../explain/index.ts';

/** A pair of editions for a person: the two releases, what the score rests on, a line for each two names. */
export function toTable({ left, right, languages, score, features, aliases }: EditionPair): string[] {
  const known = Object.entries(features).filter(([, value]) => value !== null);
  const rows = aliases.map(toRow);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
  return [
    `${visible(left.release.id)} (${languages[0]}) = ${visible(right.release.id)} (${languages[1]})  ${score.toFixed(2)}`,
    `  ${known.map(([name, value]) => `${name} ${Number(value).toFixed(2)}`).join(' · ')}`,
    ...rows.map((row) => `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}`.trimEnd()),
  ];
}

function toRow({ kind, left, right, score, features, statements }: AliasPair): string[] {
  const name = features.name === null ? '' : ` · name ${features.name}`;
  const basis = `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}${name}`;
  return [kind, visible(left.name), visible(right.name), score.toFixed(2), basis];
}

/** Han characters take two columns. */
function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)));
}
