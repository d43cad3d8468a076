import { type FormEvent, useId, useState } from 'react';
import { keepToken, useToken } from './token.ts';
import '../style/token-field.css';

/** Where an editor or reviewer types the token in. It is never shown again. */
export function TokenField({ of }: { readonly of: 'editor' | 'reviewer' }) {
  const id = useId();
  const token = useToken();
  const [typed, setTyped] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    keepToken(typed.trim());
    setTyped('');
  };
  if (token !== undefined) {
    return (
      <p className="token">
        A token is kept for this window.{' '}
        <button type="button" className="plain" onClick={() => keepToken('')}>
          Forget it
        </button>
      </p>
    );
  }
  return (
    <form className="token" onSubmit={keep}>
      <label htmlFor={id}>Token of {of === 'editor' ? 'an editor' : 'a reviewer'}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" disabled={typed.trim() === ''}>
        Keep
      </button>
      <span className="soft">
        Whoever runs the server makes one: <code>whomet token new</code>. It is kept for this window alone.
      </span>
    </form>
  );
}
