import { type Theme, useTheme } from './theme.ts';

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const SIGN: Readonly<Record<Theme, string>> = { auto: '◐', light: '☀', dark: '☾' };
const WORDS: Readonly<Record<Theme, string>> = { auto: 'as the system has it', light: 'light', dark: 'dark' };

/** Goes round: as the system has it, light, dark. */
export function ThemeSwitch() {
  const [theme, setTheme] = useTheme();
  const label = `Colours: ${WORDS[theme]}. Change to ${WORDS[NEXT[theme]]}`;
  return (
    <button type="button" className="icon" aria-label={label} title={label} onClick={() => setTheme(NEXT[theme])}>
      <span aria-hidden="true">{SIGN[theme]}</span>
    </button>
  );
}
