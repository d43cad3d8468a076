import type { UseQueryResult } from '@tanstack/react-query';
import { Link, Navigate } from 'react-router-dom';
import type { AnswerError } from '../api/client.ts';
import { type EntityRef, FindOrganisation, FindPerson, type FindPersonQuery, FindPlace } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { addressOf } from '../app/addresses.ts';
import { asDay } from '../app/dates.ts';
import { Page } from '../app/Page.tsx';
import { useAddress } from '../app/useAddress.ts';
import { Candidates } from '../find/Candidates.tsx';
import { Answered } from '../parts/Answered.tsx';
import { NothingHerePage } from './NothingHerePage.tsx';

/**
 * The one that a name or a post and a day means: `/find?person=Chan`, `?place=`, `?organisation=`,
 * `?post=Mayor&at=Bracken&on=2023-05-11`. Where there is not one, whom it may mean.
 */
export function FindPage() {
  const { get } = useAddress();
  const post = get('post');
  const person = get('person');
  const organisation = get('organisation');
  const place = get('place');
  const day = asDay(get('on'));
  const held: EntityRef | undefined = post
    ? { post: { name: post, organisation: get('at') ?? null, on: day ?? null } }
    : undefined;
  const refs = {
    person: held ?? (person ? { name: person } : undefined),
    organisation: organisation ? { name: organisation } : undefined,
    place: place ? { name: place } : undefined,
  };
  const none = { name: '' };
  const ofPerson = useAnswer(FindPerson, { ref: refs.person ?? none }, { enabled: refs.person !== undefined });
  const ofOrganisation = useAnswer(
    FindOrganisation,
    { ref: refs.organisation ?? none },
    { enabled: refs.organisation !== undefined },
  );
  const ofPlace = useAnswer(FindPlace, { ref: refs.place ?? none }, { enabled: refs.place !== undefined });
  if (refs.person) {
    const asked = post ? `${post}${get('at') ? `, ${get('at')}` : ''}${day ? ` on ${day}` : ''}` : (person ?? '');
    return <FoundOrNot answer={ofPerson} asked={asked} />;
  }
  if (refs.organisation) return <FoundOrNot answer={ofOrganisation} asked={organisation ?? ''} />;
  if (refs.place) return <FoundOrNot answer={ofPlace} asked={place ?? ''} />;
  return <NothingHerePage />;
}

type Doubtful = Extract<
  FindPersonQuery['found'],
  { readonly __typename: 'AmbiguousEntity' } | { readonly __typename: 'EntityNotFound' }
>;
type Certain = { readonly __typename: 'Person' | 'Organisation' | 'Place'; readonly id: string };

interface FoundOrNotProps {
  readonly answer: UseQueryResult<{ readonly found: Certain | Doubtful }, AnswerError>;
  readonly asked: string;
}

function FoundOrNot({ answer, asked }: FoundOrNotProps) {
  return (
    <Answered answer={answer} lines={8}>
      {({ found }) => {
        if (found.__typename === 'AmbiguousEntity') {
          return (
            <Page title={`Which “${asked}”?`}>
              <p className="lead">
                {found.candidates.length} fit. Nothing says which of them is meant, so none is taken for it.
              </p>
              <Candidates all={found.candidates} />
            </Page>
          );
        }
        if (found.__typename === 'EntityNotFound') {
          return (
            <Page title={`Nothing is called just “${asked}”`}>
              <p className="lead">
                {found.suggestions.length > 0 ? 'These have names that look similar.' : 'No name looks similar.'}{' '}
                <Link to={`/search?${new URLSearchParams({ q: asked })}`}>Search all kinds for it</Link>
              </p>
              <Candidates all={found.suggestions} />
            </Page>
          );
        }
        return <Navigate replace to={addressOf(found)} />;
      }}
    </Answered>
  );
}
