import type { Dated } from '../app/dates.ts';
import { Day } from './Day.tsx';

/** The day of an event, or its first and last. */
export function EventDays({ event }: { readonly event: Dated & { readonly endDate?: string | null } }) {
  return (
    <>
      <Day of={event} />
      {event.endDate && event.endDate !== event.date && (
        <>
          {' – '}
          <Day of={{ date: event.endDate }} />
        </>
      )}
    </>
  );
}
