import type { RouteObject } from 'react-router-dom';
import { Shell } from '../app/Shell.tsx';
import { AgreementPage } from './AgreementPage.tsx';
import { AskPage } from './AskPage.tsx';
import { EventPage } from './EventPage.tsx';
import { FaultPage } from './FaultPage.tsx';
import { FindPage } from './FindPage.tsx';
import { NothingHerePage } from './NothingHerePage.tsx';
import { OrganisationPage } from './OrganisationPage.tsx';
import { PersonPage } from './PersonPage.tsx';
import { PlacePage } from './PlacePage.tsx';
import { PostPage } from './PostPage.tsx';
import { ReleasePage } from './ReleasePage.tsx';
import { ReleasesPage } from './ReleasesPage.tsx';
import { SearchPage } from './SearchPage.tsx';
import { StartPage } from './StartPage.tsx';
import { TopicPage } from './TopicPage.tsx';

/**
 * All pages by their address. The first word of an address is also in `src/api/explorer/routes.ts`, which answers it with the
 * Explorer. A page that is large and not the first is loaded when it is asked for: `lazy: () => import(…)`.
 */
export const PAGES: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <FaultPage />,
    children: [
      { path: '/', element: <StartPage /> },
      { path: '/search', element: <SearchPage /> },
      { path: '/find', element: <FindPage /> },
      { path: '/ask', element: <AskPage /> },
      { path: '/persons/:id', element: <PersonPage /> },
      { path: '/organisations/:id', element: <OrganisationPage /> },
      { path: '/places/:id', element: <PlacePage /> },
      { path: '/posts/:id', element: <PostPage /> },
      { path: '/events/:id', element: <EventPage /> },
      { path: '/agreements/:id', element: <AgreementPage /> },
      { path: '/topics/:id', element: <TopicPage /> },
      { path: '/releases', element: <ReleasesPage /> },
      { path: '/releases/:id', element: <ReleasePage /> },
      { path: '/neighbourhood/:id', lazy: () => import('./NeighbourhoodPage.tsx') },
      { path: '/paths', lazy: () => import('./PathsPage.tsx') },
      { path: '/review', lazy: () => import('./ReviewPage.tsx') },
      { path: '/read', lazy: () => import('./ReadPage.tsx') },
      { path: '*', element: <NothingHerePage /> },
    ],
  },
];
