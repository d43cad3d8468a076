import { useEffect, useState } from 'react';
import { dayNumber, dayOfNumber, sayDay } from '../graph/days.ts';

export interface DayWindow {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface WindowSliderProps extends DayWindow {
  /** The first and the last day of what is there. */
  readonly first: string;
  readonly last: string;
  readonly onWindow: (from: string | undefined, to: string | undefined) => void;
}

/** How long a thumb must rest until the window is asked for, in milliseconds. */
const REST = 300;

/** A window of days with two thumbs. At its ends it is open: then what has no day is let through too. */
export function WindowSlider({ first, last, from, to, onWindow }: WindowSliderProps) {
  const [min, max] = [dayNumber(first), dayNumber(last)];
  const [draft, setDraft] = useState<DayWindow>();
  const shown = draft ?? { from, to };
  const [low, high] = [shown.from ? dayNumber(shown.from) : min, shown.to ? dayNumber(shown.to) : max];
  useEffect(() => {
    if (draft === undefined) return;
    const timer = setTimeout(() => {
      onWindow(draft.from, draft.to);
      setDraft(undefined);
    }, REST);
    return () => clearTimeout(timer);
  }, [draft, onWindow]);
  const setLow = (day: number) =>
    setDraft({ ...shown, from: day <= min ? undefined : dayOfNumber(Math.min(day, high)) });
  const setHigh = (day: number) => setDraft({ ...shown, to: day >= max ? undefined : dayOfNumber(Math.max(day, low)) });
  return (
    <fieldset className="window">
      <legend>Days</legend>
      <Thumb name="From" min={min} max={max} value={low} onDay={setLow} />
      <Thumb name="To" min={min} max={max} value={high} onDay={setHigh} />
      <output>
        {shown.from || shown.to
          ? `${sayDay(dayOfNumber(low))} to ${sayDay(dayOfNumber(high))}`
          : `All (${sayDay(first)} to ${sayDay(last)}, and without a day)`}
      </output>
      {(from || to) && (
        <button type="button" className="plain" onClick={() => onWindow(undefined, undefined)}>
          All days
        </button>
      )}
    </fieldset>
  );
}

interface ThumbProps {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onDay: (day: number) => void;
}

function Thumb({ name, min, max, value, onDay }: ThumbProps) {
  return (
    <label>
      {name}{' '}
      <input
        type="range"
        min={min}
        max={max}
        value={value}
        aria-valuetext={sayDay(dayOfNumber(value))}
        onChange={({ target }) => onDay(Number(target.value))}
      />
    </label>
  );
}
