import { Link } from 'react-router-dom';
import type { PersonSideFragment } from '../api/operations.ts';
import { methodWords } from '../entity/method-words.ts';
import { Passage } from '../evidence/Passage.tsx';
import { addressOfPassage } from '../evidence/passage-address.ts';
import { sayDay } from '../graph/days.ts';
import { percent } from './reasons.ts';

type Mention = PersonSideFragment['mentions']['edges'][number]['node'];

/** The words of one release that were taken for a person, and by which rule. */
export function MentionCard({ mention }: { readonly mention: Mention }) {
  const { text, start, end, method, score, release } = mention;
  const told = [release.publisher, release.publishedOn && sayDay(release.publishedOn)].filter(Boolean).join(', ');
  return (
    <article className="card">
      {start !== null && end !== null ? (
        <Passage release={release.id} start={start} end={end} quote={text} />
      ) : (
        <p>A correction says “{text}”.</p>
      )}
      <p className="soft">
        <Link to={addressOfPassage(release.id, { start, end })}>{release.title ?? release.id}</Link>
        {told && ` · ${told}`} · taken by {methodWords(method)}, {percent(score)}
      </p>
    </article>
  );
}
