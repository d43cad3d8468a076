import type { SearchQuery } from '../api/operations.ts';
import { KIND_OF } from '../app/addresses.ts';
import { languageOf } from '../app/words.ts';
import { KindChip } from '../parts/Chip.tsx';
import { ChineseName } from '../parts/EntityLink.tsx';
import { besideOf } from './beside.ts';
import { reasonOf } from './reason.ts';

export type Found = SearchQuery['search']['edges'][number];

export interface FoundOptionProps {
  readonly id: string;
  readonly found: Found;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One line under a search box. The keyboard is with the box, which says which line is active. */
export function FoundOption({ id, found, active, onChoose }: FoundOptionProps) {
  const { node, match } = found;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={active ? 'found active' : 'found'}
      // The focus stays in the box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>
        <span lang={languageOf(node.name)}>{node.name}</span>
        <ChineseName entity={node} />
        <span className="under">{[besideOf(node), reasonOf(match)].filter(Boolean).join(' · ')}</span>
      </span>
      <KindChip kind={KIND_OF[node.__typename]} />
    </div>
  );
}
