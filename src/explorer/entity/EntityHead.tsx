import type { ReactNode } from 'react';
import type { EntityKind } from '../api/operations.ts';
import { Page } from '../app/Page.tsx';
import { chineseOf, languageOf } from '../app/words.ts';
import { KindChip } from '../parts/Chip.tsx';
import { AlsoKnownAs } from './AlsoKnownAs.tsx';

export interface EntityHeadProps {
  readonly kind: EntityKind;
  readonly name: string;
  readonly names?: readonly string[];
  readonly description?: string | null;
  /** Further chips. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** The page of an entity: its names in all scripts, what it is, and then what is known of it. */
export function EntityHead({ kind, name, names = [], description, beside, children }: EntityHeadProps) {
  const chinese = languageOf(name) === undefined ? chineseOf(names) : undefined;
  const title = (
    <>
      {chinese && (
        <span className="title-chinese" lang="zh">
          {chinese}
        </span>
      )}
      <KindChip kind={kind} />
      {beside}
    </>
  );
  return (
    <Page title={name} beside={title}>
      {description && <p className="lead">{description}</p>}
      <AlsoKnownAs name={name} names={names.filter((other) => other !== chinese)} />
      {children}
    </Page>
  );
}
