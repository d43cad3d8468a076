import { type ReactNode, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { withChanges } from '../app/change-address.ts';
import { ANEW } from '../lists/Filters.tsx';
import { Waiting } from '../parts/Answered.tsx';

export interface Tab {
  /** Its word in the address. */
  readonly name: string;
  readonly title: string;
  readonly content: () => ReactNode;
}

/** Parts of a page, one at a time: `?tab=visits`. The window of days is kept from one to the next. */
export function Tabs({ about, tabs }: { readonly about: string; readonly tabs: readonly [Tab, ...Tab[]] }) {
  const [parameters] = useSearchParams();
  const chosen = tabs.find(({ name }) => name === parameters.get('tab')) ?? tabs[0];
  const to = (tab: Tab) => ({
    search: `?${withChanges(parameters, { ...ANEW, tab: tab === tabs[0] ? undefined : tab.name })}`,
  });
  return (
    <>
      <nav className="tabs" aria-label={`About ${about}`}>
        {tabs.map((tab) => (
          <Link key={tab.name} to={to(tab)} aria-current={tab === chosen ? 'page' : undefined} preventScrollReset>
            {tab.title}
          </Link>
        ))}
      </nav>
      <section className="tab" aria-label={chosen.title}>
        <Suspense fallback={<Waiting lines={6} />}>{chosen.content()}</Suspense>
      </section>
    </>
  );
}
