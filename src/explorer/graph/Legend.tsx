import { KIND_WORDS } from '../app/words.ts';
import type { GraphModel } from './model.ts';

/** Which colour is which kind of entity, of those that are drawn. */
export function Legend({ model }: { readonly model: GraphModel }) {
  const kinds = [...new Set(model.nodes.map(({ kind }) => kind))];
  return (
    <ul className="legend" aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`dot kind-${kind.toLowerCase()}`} />
          {KIND_WORDS[kind as keyof typeof KIND_WORDS]?.[0] ?? kind}
        </li>
      ))}
    </ul>
  );
}
