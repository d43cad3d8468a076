import type { LimitsFragment } from '../api/operations.ts';
import { useAddress } from '../app/useAddress.ts';
import { KIND_WORDS } from '../app/words.ts';
import { ANY_EVENT } from './path-question.ts';
import { useThrough } from './useThrough.ts';

/** What no path was allowed to lead through, as the answer says it, each with a switch to allow it. */
export function LeftOut({ limits: { kinds, eventsLargerThan } }: { readonly limits: LimitsFragment }) {
  const allow = useThrough();
  const { change } = useAddress();
  const all = eventsLargerThan >= ANY_EVENT;
  if (kinds.length === 0 && all) return <p className="soft">Nothing was left out.</p>;
  return (
    <p className="left-out">
      Left out, as they join nearly everyone with everyone:{' '}
      {kinds.map((kind) => (
        <button key={kind} type="button" className="small" onClick={() => allow(kind, true)}>
          {KIND_WORDS[kind][1].toLowerCase()} <span className="soft">allow</span>
        </button>
      ))}{' '}
      {!all && (
        <button type="button" className="small" onClick={() => change({ massEvent: String(ANY_EVENT) })}>
          events with more than {eventsLargerThan} participants <span className="soft">allow</span>
        </button>
      )}
    </p>
  );
}
