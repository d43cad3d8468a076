import { useState } from 'react';
import { Link } from 'react-router-dom';
import { TokenField } from '../access/TokenField.tsx';
import { useToken } from '../access/token.ts';
import { useAct } from '../access/useAct.ts';
import { ReadRelease } from '../api/operations.ts';
import { Page } from '../app/Page.tsx';
import { countOf } from '../app/words.ts';
import { Fault } from '../parts/Answered.tsx';
import { ReadingView } from '../reading/ReadingView.tsx';
import { ReleaseForm } from '../reading/ReleaseForm.tsx';
import { inputOf, NO_FACTS, type Waiting } from '../reading/reading.ts';
import { type Saved, useSaving } from '../reading/useSaving.ts';
import '../style/reading.css';

/** Reads a release: first to see what would be read, then, corrected, into the graph. */
export function Component() {
  const token = useToken();
  const [text, setText] = useState('');
  const [facts, setFacts] = useState(NO_FACTS);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const reading = useAct(ReadRelease, { writes: false });
  const saving = useSaving();
  const shown = reading.data?.ingestRelease;
  const forget = () => {
    reading.reset();
    setWaiting([]);
  };
  const read = () => {
    setWaiting([]);
    reading.mutate({ input: inputOf(text, facts, true) });
  };
  const missing =
    token === undefined ? "Type in an editor's token first." : text.trim() === '' ? 'There is no text yet.' : undefined;
  return (
    <Page title="Read a release">
      <TokenField of="editor" />
      <ReleaseForm
        {...{ text, facts, missing }}
        busy={reading.isPending}
        onText={(next) => {
          setText(next);
          forget();
        }}
        onFacts={(next) => {
          setFacts(next);
          forget();
        }}
        onRead={read}
      />
      {reading.error && <Fault error={reading.error} />}
      {shown && (
        <>
          <ReadingView text={text} reading={shown} waiting={waiting} onWaiting={setWaiting} />
          <div className="save">
            <button
              type="button"
              className="primary"
              disabled={saving.busy}
              onClick={() => saving.save(text, { ...facts, id: shown.releaseId }, waiting)}
            >
              {saving.busy ? 'Saving…' : 'Save it into the graph'}
            </button>
            <span className="soft">
              {shown.state === 'NEW'
                ? 'A new release'
                : shown.state === 'CHANGED'
                  ? 'Another text of a known release'
                  : 'Known already'}
              {waiting.length > 0 && `, with ${countOf(waiting.length, 'correction')}`}. Nothing is written until then.
            </span>
          </div>
        </>
      )}
      {saving.error && <Fault error={saving.error} />}
      <div role="status">{saving.saved && <SavedNotice saved={saving.saved} />}</div>
    </Page>
  );
}

function SavedNotice({ saved: { release, corrected, refused } }: { readonly saved: Saved }) {
  return (
    <div className="notice">
      <p>
        It is in the graph now{corrected > 0 && `, with ${countOf(corrected, 'correction')}`}:{' '}
        <Link to={`/releases/${encodeURIComponent(release)}`}>{release}</Link>.
      </p>
      {refused.map((message) => (
        <p key={message}>A correction was refused: {message}</p>
      ))}
    </div>
  );
}
