import type { ReactNode } from 'react';
import { sayDay } from '../graph/days.ts';
import type { TimelineItem, TimelineViewProps } from '../graph/model.ts';
import { StatusChip } from '../parts/Chip.tsx';
import { type Bar, timelineOf } from './timeline.ts';
import '../style/timeline.css';

export interface DetailedTimelineProps extends TimelineViewProps {
  /** What else there is to say of an item, beneath it. */
  readonly detailOf?: (id: string) => ReactNode;
}

/** Things that have dates, the earliest first: a list, each with its bar on one scale. */
export function TimelineView({ items, onItem, detailOf }: DetailedTimelineProps) {
  const { bars, ticks, undated } = timelineOf(items);
  return (
    <div className="timeline">
      {ticks.length > 0 && (
        <div className="timeline-scale" aria-hidden="true">
          <div className="timeline-marks">
            {ticks.map(({ label, at }) => (
              <span key={label} style={{ left: `${at}%` }}>
                {label}
              </span>
            ))}
          </div>
        </div>
      )}
      <ol>
        {bars.map((bar) => (
          <TimelineLine key={bar.item.id} item={bar.item} bar={bar} onItem={onItem} detail={detailOf?.(bar.item.id)} />
        ))}
      </ol>
      {undated.length > 0 && (
        <>
          <h3>Day not known</h3>
          <ul>
            {undated.map((item) => (
              <TimelineLine key={item.id} item={item} onItem={onItem} detail={detailOf?.(item.id)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface LineProps {
  readonly item: TimelineItem;
  readonly bar?: Bar;
  readonly onItem: TimelineViewProps['onItem'] | undefined;
  readonly detail: ReactNode;
}

function TimelineLine({ item, bar, onItem, detail }: LineProps) {
  const { id, label, note, status, from, to } = item;
  return (
    <li className="timeline-line">
      <span className="timeline-date">
        {from !== undefined && <time dateTime={from}>{sayDay(from)}</time>}
        {to !== undefined && to !== from && (
          <>
            {' '}
            to <time dateTime={to}>{sayDay(to)}</time>
          </>
        )}
      </span>
      <span className="timeline-track" aria-hidden="true">
        {bar && (
          <span
            className={`timeline-bar status-${(status ?? 'OCCURRED').toLowerCase()}`}
            style={{ left: `${bar.start}%`, width: `${bar.width}%` }}
          />
        )}
      </span>
      <div className="timeline-what">
        {onItem === undefined ? (
          label
        ) : (
          <button type="button" className="plain" onClick={() => onItem(id)}>
            {label}
          </button>
        )}
        {note !== undefined && <span className="soft"> · {note}</span>}{' '}
        {status !== undefined && status !== 'OCCURRED' && <StatusChip status={status} />}
        {detail !== undefined && <div className="timeline-detail">{detail}</div>}
      </div>
    </li>
  );
}
