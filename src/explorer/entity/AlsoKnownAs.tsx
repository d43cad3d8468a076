import { languageOf } from '../app/words.ts';

const SHOWN = 8;

/** Every other spelling and script of a name. */
export function AlsoKnownAs({ name, names }: { readonly name: string; readonly names: readonly string[] }) {
  const others = names.filter((other) => other !== name);
  if (others.length === 0) return null;
  return (
    <div className="also">
      <span className="soft">Also known as </span>
      <Spellings names={others.slice(0, SHOWN)} />
      {others.length > SHOWN && (
        <details>
          <summary>and {others.length - SHOWN} more</summary>
          <Spellings names={others.slice(SHOWN)} />
        </details>
      )}
    </div>
  );
}

function Spellings({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className="spellings">
      {names.map((name) => (
        <li key={name} lang={languageOf(name)}>
          {name}
        </li>
      ))}
    </ul>
  );
}
