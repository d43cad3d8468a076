import { type ReactNode, Suspense, useEffect, useRef } from 'react';
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
  const bar = useRef<HTMLElement>(null);
  // On a narrow page the tabs are wider than it: the open one is brought into sight, without moving the page itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another tab is open
  useEffect(() => {
    const open = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (bar.current && open) bar.current.scrollLeft = open.offsetLeft - bar.current.offsetLeft - 24;
  }, [chosen.name]);
  return (
    <>
      <nav className="tabs" ref={bar} aria-label={`About ${about}`}>
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
