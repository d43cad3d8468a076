import { Outlet } from 'react-router-dom';
import { EvidencePanel } from '../evidence/EvidencePanel.tsx';
import { useEvidence } from '../evidence/useEvidence.ts';
import { Header } from './Header.tsx';

/** What is around every page: the header, and the evidence of what was chosen. */
export function Shell() {
  const { shown } = useEvidence();
  return (
    <>
      <a className="skip" href="#main">
        To the content
      </a>
      <Header />
      <div className={shown ? 'body with-evidence' : 'body'}>
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
        {shown && <EvidencePanel id={shown} />}
      </div>
    </>
  );
}
