import { Link } from 'react-router-dom';
import { addressOf, type PageType } from '../app/addresses.ts';
import { chineseOf, languageOf } from '../app/words.ts';

export interface Named {
  readonly __typename: PageType;
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
}

/** The name of an entity, which leads to its page, with the Chinese one beside it. */
export function EntityLink({ entity }: { readonly entity: Named }) {
  return (
    <span className="entity">
      <Link to={addressOf(entity)} lang={languageOf(entity.name)}>
        {entity.name}
      </Link>
      <ChineseName entity={entity} />
    </span>
  );
}

/** The Chinese name, where the name that is shown is none. */
export function ChineseName({ entity: { name, names } }: { readonly entity: Pick<Named, 'name' | 'names'> }) {
  const chinese = names && languageOf(name) === undefined ? chineseOf(names) : undefined;
  if (chinese === undefined) return null;
  return (
    <span className="chinese" lang="zh">
      {' '}
      {chinese}
    </span>
  );
}
