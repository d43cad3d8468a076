import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { type EntityKind, Search } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { countOf } from '../app/words.ts';
import { type Found, FoundOption } from './FoundOption.tsx';
import { useLater } from './useLater.ts';

const SHOWN = 8;
const PAUSE_MS = 120;

export interface ComboboxProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** One of the found was chosen, with the mouse or the keys. */
  readonly onChoose: (found: Found['node']) => void;
  /** Enter, with none of the found chosen. */
  readonly onEnter: () => void;
  readonly onLeave?: () => void;
  readonly kinds?: readonly EntityKind[];
  readonly placeholder?: string;
  readonly id?: string;
  readonly input?: RefObject<HTMLInputElement>;
}

/** A box for a name in any spelling and script, with what is found for it underneath. */
export function Combobox(props: ComboboxProps) {
  const { label, text, onText, onChoose, kinds, placeholder, id, input } = props;
  const list = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = useLater(text.trim(), PAUSE_MS);
  const enabled = open && asked !== '';
  const answer = useAnswer(Search, { text: asked, kinds: kinds ?? null, first: SHOWN }, { enabled, keep: true });
  const found = text.trim() === '' || !open ? [] : (answer.data?.search.edges ?? []);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (node: Found['node']) => {
    close();
    onChoose(node);
  };
  const keys = { found, active, setActive, setOpen, close, choose, onEnter: props.onEnter };
  const shown = found.length > 0;
  return (
    <>
      <input
        ref={input}
        id={id}
        type="search"
        role="combobox"
        aria-label={id === undefined ? label : undefined}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          onText(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onBlur={() => {
          close();
          props.onLeave?.();
        }}
        onKeyDown={(event) => onKey(event, keys)}
      />
      <div id={list} role="listbox" aria-label={`Found for ${label}`} hidden={!shown}>
        {found.map((edge, index) => (
          <FoundOption
            key={edge.node.id}
            id={`${list}-${index}`}
            found={edge}
            active={index === active}
            onChoose={() => choose(edge.node)}
          />
        ))}
      </div>
      <span className="unseen" role="status">
        {enabled && answer.isSuccess ? countOf(found.length, 'name found', 'names found') : ''}
      </span>
    </>
  );
}

interface Keys {
  readonly found: readonly Found[];
  readonly active: number;
  readonly setActive: (active: number) => void;
  readonly setOpen: (open: boolean) => void;
  readonly close: () => void;
  readonly choose: (node: Found['node']) => void;
  readonly onEnter: () => void;
}

/** Up and down go round through the found and the box itself; Enter takes what is active; Escape closes. */
function onKey(event: KeyboardEvent, { found, active, setActive, setOpen, close, choose, onEnter }: Keys): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    setOpen(true);
    const places = found.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  } else if (event.key === 'Escape' && found.length > 0) {
    event.preventDefault();
    event.stopPropagation();
    close();
  } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
    event.preventDefault();
    const chosen = found[active]?.node;
    if (chosen) choose(chosen);
    else {
      close();
      onEnter();
    }
  }
}
