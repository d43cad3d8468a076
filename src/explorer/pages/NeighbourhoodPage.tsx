import { useParams } from 'react-router-dom';
import { EntityById, type NamedEntityFragment } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { KIND_OF } from '../app/addresses.ts';
import { Page } from '../app/Page.tsx';
import { answeredNode } from '../graph/from-answer.ts';
import { NeighbourhoodView } from '../neighbourhood/NeighbourhoodView.tsx';
import { Answered, Empty } from '../parts/Answered.tsx';
import { KindChip } from '../parts/Chip.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';

/** What is next to an entity, on a page of its own. */
export function Component() {
  const { id = '' } = useParams();
  const answer = useAnswer(EntityById, { id });
  const node = answer.data?.node;
  const entity = node && '__typename' in node ? (node as NamedEntityFragment) : undefined;
  return (
    <Page
      title={entity ? `Around ${entity.name}` : 'Neighbourhood'}
      beside={
        entity && (
          <>
            <KindChip kind={KIND_OF[entity.__typename]} /> <EntityLink entity={entity} />
          </>
        )
      }
    >
      <Answered answer={answer}>
        {() =>
          entity ? (
            <NeighbourhoodView key={entity.id} root={answeredNode(entity)} />
          ) : (
            <Empty>Nothing has this id.</Empty>
          )
        }
      </Answered>
    </Page>
  );
}
