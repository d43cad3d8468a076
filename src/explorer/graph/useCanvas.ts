import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Canvas, CanvasEvents, Scene } from './canvas.ts';

/**
 * Draws a scene into an element, and anew when it changes. What draws is loaded when the first picture is shown: it is
 * larger than all else. Undefined until then; an error where it could not be loaded.
 */
export function useCanvas(
  container: RefObject<HTMLElement | null>,
  scene: Scene,
  events: CanvasEvents,
): Canvas | Error | undefined {
  const [canvas, setCanvas] = useState<Canvas | Error>();
  const latest = useRef({ scene, events });
  latest.current = { scene, events };
  useEffect(() => {
    let opened: Canvas | undefined;
    let left = false;
    const open = async () => {
      const { openCanvas } = await import('./canvas.ts');
      if (left || container.current === null) return;
      opened = openCanvas(container.current, latest.current.scene, passedOn(latest));
      setCanvas(opened);
    };
    open().catch((cause: unknown) => setCanvas(cause instanceof Error ? cause : new Error(String(cause))));
    return () => {
      left = true;
      opened?.close();
    };
  }, [container]);
  useEffect(() => {
    if (canvas !== undefined && !(canvas instanceof Error)) canvas.show(scene);
  }, [canvas, scene]);
  return canvas;
}

function passedOn(latest: RefObject<{ readonly events: CanvasEvents }>): CanvasEvents {
  return {
    onNode: (id) => latest.current?.events.onNode(id),
    onOpen: (id) => latest.current?.events.onOpen(id),
    onTie: (id) => latest.current?.events.onTie(id),
  };
}
