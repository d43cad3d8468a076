import type { Warning } from '../../domain/warnings.ts';
import type { PlacedWarning } from '../marks.ts';
import type { StatementWords } from '../words.ts';
import { type Run, run } from './style.ts';

/** Longer quotes of a warning are cut: they stand in the text as well. */
const LONGEST_QUOTE = 90;

/** `[3] MET_WITH  Ann Bell — Tom Ash · 2024-05-03 ("today") · Lakeford · rule met · 0.95` */
export function statementRuns({ number, type, modality, subject, link, object, details }: StatementWords): Run[] {
  const told = details.map(({ label, value }) => (label === null ? value : `${label} ${value}`));
  return [
    run(`[${number}] `, 'bold'),
    run(type, 'bold'),
    ...(modality === null ? [] : [run(` ${modality}`, 'bold', 'yellow')]),
    run(` ${subject} ${link} ${object}`),
    run(` · ${told.join(' · ')}`, 'dim'),
  ];
}

/** `[!1] meeting-without-counterpart "He met with …": a verb of meeting with no named counterpart` */
export function warningRuns(warning: PlacedWarning | Warning): Run[] {
  const { kind, message, text } = warning;
  const quote = text === undefined ? '' : ` "${shorten(text)}"`;
  return [
    run(`${'number' in warning ? `[!${warning.number}]` : '[!]'} ${kind}`, 'bold', 'red'),
    run(`${quote}${quote === '' ? ' ' : ': '}${message}`),
  ];
}

function shorten(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 2).trimEnd()} …`;
}
