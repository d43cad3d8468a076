import { useSyncExternalStore } from 'react';

const system = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark now: as the reader chose, else as the system has it. What is drawn on a canvas has to be told. */
export function useDark(): boolean {
  return useSyncExternalStore(watch, () => {
    const { theme } = document.documentElement.dataset;
    return theme === undefined ? system().matches : theme === 'dark';
  });
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const media = system();
  media.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', changed);
  };
}
