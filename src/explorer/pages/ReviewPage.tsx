import { Link, useSearchParams } from 'react-router-dom';
import { TokenField } from '../access/TokenField.tsx';
import { Page } from '../app/Page.tsx';
import { ChangeList } from '../review/ChangeList.tsx';
import { ConflictList } from '../review/ConflictList.tsx';
import { DoubtList } from '../review/DoubtList.tsx';
import { PairView } from '../review/PairView.tsx';
import '../style/review.css';

const TABS = [
  ['', 'Doubtful identities'],
  ['conflicts', 'Conflicts'],
  ['changes', 'Changes'],
] as const;

/** What needs a person's decision: who is who, what cannot all be true, and what was decided of late. */
export function Component() {
  const [address] = useSearchParams();
  const [left, right, tab] = [address.get('left'), address.get('right'), address.get('tab') ?? ''];
  return (
    <Page title="Review">
      <TokenField of="reviewer" />
      <nav className="tabs" aria-label="Review">
        {TABS.map(([name, words]) => (
          <Link
            key={name}
            to={name === '' ? '/review' : `/review?tab=${name}`}
            aria-current={name === tab ? 'page' : undefined}
          >
            {words}
          </Link>
        ))}
      </nav>
      {tab === 'conflicts' && <ConflictList />}
      {tab === 'changes' && <ChangeList />}
      {tab === '' && (
        <div className="review">
          <DoubtList left={left} right={right} />
          {left && right && <PairView key={`${left} ${right}`} left={left} right={right} />}
        </div>
      )}
    </Page>
  );
}
