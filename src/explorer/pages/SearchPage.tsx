import { useSearchParams } from 'react-router-dom';
import { Search } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { KIND_OF } from '../app/addresses.ts';
import { Page } from '../app/Page.tsx';
import { Answered, Empty } from '../parts/Answered.tsx';
import { KindChip } from '../parts/Chip.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { besideOf } from '../search/beside.ts';
import { reasonOf } from '../search/reason.ts';

/** Everything that bears a name like the one asked for: `/search?q=`. */
export function SearchPage() {
  const [parameters] = useSearchParams();
  const text = parameters.get('q') ?? '';
  const answer = useAnswer(Search, { text, first: 50 }, { enabled: text !== '' });
  return (
    <Page title={`Found for “${text}”`}>
      <Answered answer={answer} lines={8}>
        {({ search }) =>
          search.edges.length === 0 ? (
            <Empty>No name in the graph is like “{text}”.</Empty>
          ) : (
            <ol className="found-list">
              {search.edges.map(({ node, match }) => (
                <li key={node.id}>
                  <div>
                    <EntityLink entity={node} />
                    <span className="under">{[besideOf(node), reasonOf(match)].filter(Boolean).join(' · ')}</span>
                  </div>
                  <KindChip kind={KIND_OF[node.__typename]} />
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </Page>
  );
}
