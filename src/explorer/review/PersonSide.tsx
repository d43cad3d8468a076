import type { PersonSideFragment, TiesFragment } from '../api/operations.ts';
import { countOf } from '../app/words.ts';
import { sayDay } from '../graph/days.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { MentionCard } from './MentionCard.tsx';

export interface PersonSideProps {
  readonly person: PersonSideFragment;
  readonly ties: TiesFragment;
}

const COUNTED = [
  ['mentions', 'mention'],
  ['meetings', 'meeting'],
  ['visits', 'visit'],
  ['signatures', 'signature'],
  ['witnessings', 'witnessing'],
  ['events', 'event'],
  ['tenures', 'tenure'],
] as const;

/** One of two persons that may be one: what is known, and in which words releases speak of them. */
export function PersonSide({ person, ties }: PersonSideProps) {
  const { names, name, description, posts, mentions } = person;
  const counted = COUNTED.filter(([what]) => ties[what] > 0).map(([what, one]) => countOf(ties[what], one, what));
  return (
    <section className="pair-side" aria-label={name}>
      <h2>
        <EntityLink entity={person} />
      </h2>
      <p className="soft">{names.filter((other) => other !== name).join(' · ') || 'No other name is known.'}</p>
      {description && <p>{description}</p>}
      <p>{counted.join(', ') || 'Nothing is known of this person but the register.'}</p>
      <h3>Posts</h3>
      {posts.length === 0 ? (
        <p className="soft">None is known.</p>
      ) : (
        <ul>
          {posts.map((tenure) => (
            <li key={tenure.id}>
              {tenure.kind === 'ACTING' && 'Acting '}
              <EntityLink entity={tenure.post} /> <span className="soft">{daysOf(tenure)}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>In releases</h3>
      {mentions.edges.length === 0 && <p className="soft">No release was taken to speak of this person.</p>}
      {mentions.edges.map(({ node }) => (
        <MentionCard key={node.id} mention={node} />
      ))}
      {mentions.pageInfo.hasNextPage && <p className="soft">There are more.</p>}
    </section>
  );
}

type Posts = PersonSideFragment['posts'][number];

/** When a post was held, as far as register and releases tell. */
function daysOf({ from, fromText, to, toText, observedFrom, observedTo }: Posts): string {
  const [first, last] = [from ?? fromText, to ?? toText];
  if (first || last) return `${first ? `from ${sayDay(first)}` : ''} ${last ? `to ${sayDay(last)}` : ''}`.trim();
  if (observedFrom === null) return '';
  if (observedTo === null || observedTo === observedFrom) return `on ${sayDay(observedFrom)}, as a release says`;
  return `from ${sayDay(observedFrom)} to ${sayDay(observedTo)} at least, as releases say`;
}
