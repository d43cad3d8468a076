import { EntityLink, type Named } from './EntityLink.tsx';

/** Several entities in one cell, and how many more there are. */
export function Names({ entities, count }: { readonly entities: readonly Named[]; readonly count?: number }) {
  const more = (count ?? entities.length) - entities.length;
  if (entities.length === 0) return <span className="soft">none named</span>;
  return (
    <ul className="names">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
        </li>
      ))}
      {more > 0 && <li className="soft">and {more} more</li>}
    </ul>
  );
}
