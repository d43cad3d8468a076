import { Outlet } from 'react-router-dom';
import { Header } from './Header.tsx';

/** What is around every page. */
export function Shell() {
  return (
    <>
      <a className="skip" href="#main">
        To the content
      </a>
      <Header />
      <div className="body">
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  );
}
