import { Link } from 'react-router-dom';
import { Page } from '../app/Page.tsx';
import { useAddress } from '../app/useAddress.ts';
import { AskAgreements } from '../ask/AskAgreements.tsx';
import { AskEvents } from '../ask/AskEvents.tsx';
import { AskMeetings } from '../ask/AskMeetings.tsx';
import { AskVisits } from '../ask/AskVisits.tsx';
import { WHATS, whatOf } from '../ask/whats.ts';

const QUESTIONS = { meetings: AskMeetings, visits: AskVisits, agreements: AskAgreements, events: AskEvents } as const;

/** A question to the whole graph: who met whom, visited, signed, in a place and window: `/ask?what=meetings&in=…`. */
export function AskPage() {
  const { parameters, get } = useAddress();
  const what = whatOf(get('what'));
  const Question = QUESTIONS[what];
  const kept = ['from', 'to', 'in', 'view'].flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  return (
    <Page title={`${WHATS.find((one) => one.what === what)?.title}?`}>
      <nav className="tabs" aria-label="What to ask">
        {WHATS.map((one) => (
          <Link
            key={one.what}
            to={{ search: `?${new URLSearchParams([['what', one.what], ...kept])}` }}
            aria-current={one.what === what ? 'page' : undefined}
          >
            {one.title}
          </Link>
        ))}
      </nav>
      <Question />
    </Page>
  );
}
