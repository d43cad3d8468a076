import { useRouteError } from 'react-router-dom';

/** A mistake of the Explorer itself. */
export function FaultPage() {
  const error = useRouteError();
  return (
    <main className="body fault">
      <h1>The Explorer has made a mistake</h1>
      <p>What you were looking at cannot be shown. Nothing in the graph has changed.</p>
      <pre>{error instanceof Error ? error.message : 'It is not known what it was.'}</pre>
      <p>
        <a href="/">To the start</a>
      </p>
    </main>
  );
}
