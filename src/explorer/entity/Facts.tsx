import type { ReactNode } from 'react';

export type FactRow = readonly [title: string, value: ReactNode];

/** What is known of an entity in a word each; what is not known is left out. */
export function Facts({ rows }: { readonly rows: readonly FactRow[] }) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([title, value]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
