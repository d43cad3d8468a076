import { CORRECTION_VERDICTS, type Correction, type StatementChange } from '../../domain/correction.ts';
import { type Fields, instant, maybeText, text, word } from './fields.ts';

export function toCorrection(row: Fields): Correction {
  const change = maybeText(row, 'change');
  return {
    id: text(row, 'id'),
    release: text(row, 'release'),
    statement: maybeText(row, 'statement'),
    verdict: word(row, 'verdict', CORRECTION_VERDICTS),
    change: change === null ? null : (JSON.parse(change) as StatementChange),
    by: text(row, 'by'),
    at: instant(row, 'at'),
    why: maybeText(row, 'why'),
  };
}
