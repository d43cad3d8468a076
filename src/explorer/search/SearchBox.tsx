import { type RefObject, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { addressOf } from '../app/addresses.ts';
import { Combobox } from './Combobox.tsx';

/** One box for every name in every spelling and script; `/` brings the focus to it from anywhere. */
export function SearchBox() {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useFocusBySlash(input);
  return (
    <search className="search">
      <Combobox
        label="Search all names, in any spelling and script"
        placeholder="Search a name in any spelling or script"
        input={input}
        text={text}
        onText={setText}
        onChoose={(found) => {
          setText('');
          navigate(addressOf(found));
        }}
        onEnter={() => {
          if (text.trim() !== '') navigate(`/search?${new URLSearchParams({ q: text.trim() })}`);
        }}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
    </search>
  );
}

function useFocusBySlash(input: RefObject<HTMLInputElement>): void {
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
