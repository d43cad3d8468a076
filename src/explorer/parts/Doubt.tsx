import { Link } from 'react-router-dom';
import type { AnswerError } from '../api/client.ts';
import type { EntityKind } from '../api/operations.ts';
import { addressOfKind } from '../app/addresses.ts';
import { valueOfId } from '../app/refs.ts';
import { useAddress } from '../app/useAddress.ts';
import { KIND_WORDS } from '../app/words.ts';
import { KindChip } from './Chip.tsx';

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** Those whom a name may mean, where the server says that it fits several or none; undefined for other errors. */
export function candidatesOf({ extensions }: AnswerError): readonly Candidate[] | undefined {
  const found = extensions.candidates ?? extensions.suggestions;
  return Array.isArray(found) ? found.filter(isCandidate) : undefined;
}

function isCandidate(one: unknown): one is Candidate {
  return one !== null && typeof one === 'object' && 'id' in one && 'kind' in one && String(one.kind) in KIND_WORDS;
}

/** A name of the address is not one entity: it is left to the reader to say which one is meant. */
export function Doubt({
  error,
  candidates,
}: {
  readonly error: AnswerError;
  readonly candidates: readonly Candidate[];
}) {
  const { parameters, change } = useAddress();
  const [part, name] = [...parameters].find(([, value]) => error.message.includes(`"${value}"`)) ?? [];
  const ambiguous = error.code === 'AMBIGUOUS_ENTITY';
  return (
    <div className="notice doubt" role="alert">
      <p>
        <strong>{ambiguous ? `Which “${name ?? ''}” is meant?` : `Nothing is called just “${name ?? ''}”.`}</strong>{' '}
        {candidates.length === 0 ? 'Try another spelling.' : ambiguous ? 'Choose one:' : 'Did you mean one of these?'}
      </p>
      <ul className="names">
        {candidates.map(({ id, name: fitting, kind }) => (
          <li key={id}>
            {part === undefined ? (
              <Link to={addressOfKind(kind, id)}>{fitting}</Link>
            ) : (
              <button type="button" className="plain" onClick={() => change({ [part]: valueOfId(id) })}>
                {fitting}
              </button>
            )}{' '}
            <KindChip kind={kind} />
          </li>
        ))}
      </ul>
    </div>
  );
}
