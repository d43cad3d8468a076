import { useCallback, useRef } from 'react';
import { spanOf } from '../graph/days.ts';
import type { Known } from '../graph/neighbours.ts';
import { setWindow } from '../graph/walk.ts';
import type { Walking } from './useWalk.ts';
import { WindowSlider } from './WindowSlider.tsx';

/** The window of a walk. It reaches over all days that were seen on the way: a window must not take away what it could be widened to. */
export function WindowFilter({ known, walking }: { readonly known: Known; readonly walking: Walking }) {
  const seen = useRef<readonly (string | undefined)[]>([]);
  const { from, to } = walking.walk.filter;
  const days = [...known.values()].flatMap(({ ties }) => ties.map(({ date }) => date));
  const span = spanOf([...seen.current, ...days, from, to]);
  if (span !== undefined) seen.current = [span.first, span.last];
  const latest = useRef(walking);
  latest.current = walking;
  const onWindow = useCallback(
    (first: string | undefined, last: string | undefined) => latest.current.go((now) => setWindow(now, first, last)),
    [],
  );
  if (span === undefined || span.first === span.last) return null;
  return <WindowSlider first={span.first} last={span.last} from={from} to={to} onWindow={onWindow} />;
}
