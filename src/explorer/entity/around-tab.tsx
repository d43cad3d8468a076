import { lazy } from 'react';
import type { EntityKind } from '../api/operations.ts';
import { nodeOf } from '../graph/node.ts';
import type { Tab } from './Tabs.tsx';

/** What draws is large, so it is loaded when the tab is opened. */
const NeighbourhoodView = lazy(async () => ({
  default: (await import('../neighbourhood/NeighbourhoodView.tsx')).NeighbourhoodView,
}));
const ItineraryView = lazy(async () => ({ default: (await import('../itinerary/ItineraryView.tsx')).ItineraryView }));

interface Around {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names?: readonly string[];
}

/** The tab with what is next to an entity in the graph. */
export function aroundTab(entity: Around): Tab {
  return {
    name: 'around',
    title: 'Neighbourhood',
    content: () => <NeighbourhoodView key={entity.id} root={nodeOf(entity)} />,
  };
}

/** The tab with where a person was, day by day. */
export function itineraryTab(id: string): Tab {
  return { name: 'itinerary', title: 'Itinerary', content: () => <ItineraryView key={id} id={id} /> };
}
