import { rowAbove, type TreeRow } from './tree.ts';

/** What a key does in the list beside a picture. */
export type TreeMove =
  | { readonly do: 'focus'; readonly path: string }
  | { readonly do: 'expand' | 'collapse' | 'more' | 'pin' | 'evidence' | 'visit' | 'undo'; readonly path: string };

/**
 * What a key means on a row, as trees of the ARIA practices have it: arrows lead to neighbours, right opens and goes in,
 * left closes and goes out. Beside these: Enter opens or closes, Backspace and Escape go back to the one above, P pins,
 * E shows the evidence, O goes to the entity's page, U takes the last step back. Undefined for what is not ours.
 */
export function moveFor(key: string, rows: readonly TreeRow[], path: string): TreeMove | undefined {
  const index = rows.findIndex((row) => row.path === path);
  const row = rows[index];
  if (row === undefined) return undefined;
  const focus = (target: TreeRow | undefined) => target && ({ do: 'focus', path: target.path } as const);
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      return row.open ? focus(childOf(rows, index)) : { do: opening(row), path };
    case 'ArrowLeft':
      return row.open ? { do: 'collapse', path } : focus(rowAbove(rows, path));
    case 'Enter':
      return { do: row.open ? 'collapse' : opening(row), path };
    case 'Backspace':
    case 'Escape':
      return focus(rowAbove(rows, path));
    default:
      return letter(key.toLowerCase(), path);
  }
}

const opening = ({ more }: TreeRow) => (more ? 'more' : 'expand');

function letter(key: string, path: string): TreeMove | undefined {
  const moves = { p: 'pin', e: 'evidence', o: 'visit', u: 'undo' } as const;
  const move = moves[key as keyof typeof moves];
  return move && { do: move, path };
}

function childOf(rows: readonly TreeRow[], index: number): TreeRow | undefined {
  const next = rows[index + 1];
  return next !== undefined && next.level > (rows[index]?.level ?? 0) ? next : undefined;
}
