import type { NamedEntityFragment } from '../api/operations.ts';
import { KIND_OF } from '../app/addresses.ts';
import { languageOf } from '../app/words.ts';
import { KindChip } from '../parts/Chip.tsx';
import { ChineseName } from '../parts/EntityLink.tsx';

export interface FoundOptionProps {
  readonly id: string;
  readonly entity: NamedEntityFragment;
  readonly asked: string;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One line under the search box. The keyboard is with the box, which says which line is active. */
export function FoundOption({ id, entity, active, onChoose }: FoundOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={active ? 'found active' : 'found'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>
        <span lang={languageOf(entity.name)}>{entity.name}</span>
        <ChineseName entity={'names' in entity ? entity : { name: entity.name }} />
      </span>
      <KindChip kind={KIND_OF[entity.__typename]} />
    </div>
  );
}
