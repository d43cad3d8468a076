import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, Navigate, useLocation } from 'react-router-dom';
import type { AnswerError } from '../api/client.ts';
import { addressOf, type EntityType, PAGE_OF, type PageType } from '../app/addresses.ts';
import { Page } from '../app/Page.tsx';
import { Answered } from '../parts/Answered.tsx';

interface Identified {
  readonly __typename: string;
  readonly id: string;
}

interface OfKindProps<Node extends Identified, Type extends EntityType> {
  readonly id: string;
  readonly type: Type;
  readonly answer: UseQueryResult<{ readonly node: Node | null }, AnswerError>;
  readonly children: (node: Extract<Node, { readonly __typename: Type }>) => ReactNode;
}

/**
 * The page of an entity of one kind. An id that was merged away leads on to the survivor's page, one of another kind to the
 * page of its kind, and one that nothing has is said so.
 */
export function OfKind<Node extends Identified, Type extends EntityType>(props: OfKindProps<Node, Type>) {
  const { id, type, answer, children } = props;
  const { search } = useLocation();
  return (
    <Answered answer={answer} lines={10}>
      {({ node }) => {
        if (node === null || !hasPage(node)) return <NoSuchId id={id} />;
        if (node.id !== id || node.__typename !== type) return <Navigate replace to={`${addressOf(node)}${search}`} />;
        return children(node as Extract<Node, { readonly __typename: Type }>);
      }}
    </Answered>
  );
}

function hasPage(node: Identified): node is Identified & { readonly __typename: PageType } {
  return node.__typename in PAGE_OF;
}

function NoSuchId({ id }: { readonly id: string }) {
  return (
    <Page title="Nothing has this id">
      <p>
        The graph holds nothing with the id <code>{id}</code>: it was never there, or the release that told of it was
        withdrawn. Search for a name above, or go to the <Link to="/">start</Link>.
      </p>
    </Page>
  );
}
