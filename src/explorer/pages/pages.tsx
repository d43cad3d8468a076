import type { RouteObject } from 'react-router-dom';
import { Shell } from '../app/Shell.tsx';
import { FaultPage } from './FaultPage.tsx';
import { NothingHerePage } from './NothingHerePage.tsx';
import { SearchPage } from './SearchPage.tsx';
import { StartPage } from './StartPage.tsx';

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
      { path: '/neighbourhood/:id', lazy: () => import('./NeighbourhoodPage.tsx') },
      { path: '*', element: <NothingHerePage /> },
    ],
  },
];
