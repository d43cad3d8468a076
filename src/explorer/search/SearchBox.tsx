import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Search } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { addressOf } from '../app/addresses.ts';
import { FoundOption } from './FoundOption.tsx';
import { useLater } from './useLater.ts';

const SHOWN = 8;

/** One box for every name in every spelling and script; `/` brings the focus to it from anywhere. */
export function SearchBox() {
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = useLater(text.trim(), 120);
  const answer = useAnswer(Search, { text: asked, first: SHOWN }, { enabled: asked !== '', keep: true });
  const found = asked === '' || text.trim() === '' ? [] : (answer.data?.search.edges ?? []);
  useFocusBySlash(input);

  const leave = (to: string) => {
    setOpen(false);
    setActive(-1);
    navigate(to);
  };
  const submit = () => {
    const chosen = open ? found[active]?.node : undefined;
    if (chosen) leave(addressOf(chosen));
    else if (text.trim() !== '') leave(`/search?${new URLSearchParams({ q: text.trim() })}`);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(((active + step + found.length + 1 + 1) % (found.length + 1)) - 1);
    } else if (event.key === 'Escape') {
      if (open) event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      submit();
    }
  };
  const shown = open && found.length > 0;
  return (
    <search className="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label="Search all names, in any spelling and script"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Search a name in any spelling: Chan Kwok-ki, 重慶 …"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
      <div id={list} role="listbox" aria-label="Found" hidden={!shown}>
        {found.map(({ node }, index) => (
          <FoundOption
            key={node.id}
            id={`${list}-${index}`}
            entity={node}
            asked={asked}
            active={index === active}
            onChoose={() => leave(addressOf(node))}
          />
        ))}
      </div>
      <span className="unseen" role="status">
        {open && asked !== '' && answer.isSuccess ? `${found.length} found` : ''}
      </span>
    </search>
  );
}

function useFocusBySlash(input: React.RefObject<HTMLInputElement>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const writing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
