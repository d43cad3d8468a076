import { Link } from 'react-router-dom';
import { Page } from '../app/Page.tsx';

/** An address where nothing is. */
export function NothingHerePage() {
  return (
    <Page title="Nothing is here">
      <p>
        This address leads nowhere in the Explorer. Search for a name above, or go to the <Link to="/">start</Link>.
      </p>
    </Page>
  );
}
