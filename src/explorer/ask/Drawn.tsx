import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAnswer } from '../api/useAnswer.ts';
import { addressOfKind } from '../app/addresses.ts';
import { countOf } from '../app/words.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { GraphView } from '../graph/GraphView.tsx';
import { together } from '../graph/rows.ts';
import type { Listing, Paged, RowPage } from '../lists/listing.ts';
import { Answered, Empty } from '../parts/Answered.tsx';
import { TimelineView } from '../timeline/TimelineView.tsx';

/** As many rows as the server gives at once. */
const MOST = 200;

export interface DrawnProps {
  readonly listing: Listing<unknown, Paged, unknown>;
  readonly view: 'graph' | 'timeline';
}

/** The rows of a list as a graph or on a timeline: the first 200, which the list has one by one. */
export function Drawn({ listing, view }: DrawnProps) {
  const answer = useAnswer(listing.operation, { ...listing.variables, first: MOST }, { keep: true });
  return (
    <Answered answer={answer} lines={8}>
      {(result) => {
        const page = listing.pick(result);
        if (page === undefined || page.edges.length === 0) {
          return <Empty>{listing.empty ?? `No ${listing.words[1]} are known.`}</Empty>;
        }
        return (
          <>
            {page.pageInfo.hasNextPage && (
              <p className="notice">
                These are the first {MOST} of {countOf(page.totalCount ?? MOST, ...listing.words)}: narrow the question
                to see all of what you ask.
              </p>
            )}
            {view === 'graph' ? <RowGraph listing={listing} page={page} /> : <RowLine listing={listing} page={page} />}
          </>
        );
      }}
    </Answered>
  );
}

interface RowsProps {
  readonly listing: Listing<unknown, Paged, unknown>;
  readonly page: RowPage<unknown>;
}

function RowGraph({ listing, page }: RowsProps) {
  const { graphOf } = listing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a listing is made anew each time, its rows are not
  const model = useMemo(() => together(graphOf ? page.edges.map(graphOf) : []), [page]);
  const { shown, show } = useEvidence();
  const navigate = useNavigate();
  const visit = (id: string) => {
    const node = model.nodes.find((one) => one.id === id);
    if (node) navigate(addressOfKind(node.kind, id));
  };
  return (
    <>
      <p className="soft">
        Click a tie to see who says so, double-click an entity for its page. The list has the same.
      </p>
      <GraphView
        model={model}
        {...(shown === undefined ? {} : { chosen: shown })}
        onOpen={visit}
        onTie={(id) => model.ties.some((tie) => tie.id === id && tie.stated) && show(id)}
        fileName={`whomet-${listing.words[1].replaceAll(' ', '-')}`}
      />
    </>
  );
}

function RowLine({ listing, page }: RowsProps) {
  const { show } = useEvidence();
  const { itemOf } = listing;
  return <TimelineView items={itemOf ? page.edges.map(itemOf) : []} onItem={show} />;
}
