import { useEffect, useState } from 'react';

/** `auto`: as the system has it. */
export type Theme = 'auto' | 'light' | 'dark';

const KEPT_AS = 'whomet-theme';

function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

/** Puts the kept theme on the page; called before anything is drawn. */
export function putOnTheme(theme: Theme = keptTheme()): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The theme, and how to change it: it is kept for the next visit. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(keptTheme);
  useEffect(() => {
    putOnTheme(theme);
    localStorage.setItem(KEPT_AS, theme);
  }, [theme]);
  return [theme, setTheme];
}
