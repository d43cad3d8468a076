import { countWords } from '../counts.ts';
import type { Explained, ExplainedBlock } from '../explain.ts';
import { blockWords, headWords, titleOf } from '../head.ts';
import { numberRanges } from '../numbers.ts';
import { statementRuns, warningRuns } from './side-runs.ts';
import { type Paint, type Run, run, shortKind, styleOfKind } from './style.ts';
import { textRuns } from './text-runs.ts';
import { wrap } from './wrap.ts';

export interface TerminalForm {
  /** Columns; fewer than 40 count as 40. */
  readonly width: number;
  /** Without it kinds and spans are marked by characters alone. */
  readonly paint: Paint | null;
}

/** A release for a terminal, as lines: each block of its text, and below it what was read there. */
export function toTerminal(explained: Explained, form: TerminalForm): string[] {
  return [
    ...lay([run(titleOf(explained.release), 'bold')], form),
    ...lay([run(headWords(explained.release).join(' · '), 'dim')], form),
    ...explained.warnings.flatMap((warning) => lay(warningRuns(warning), form, '')),
    ...explained.blocks.flatMap((block) => ['', ...blockLines(block, form)]),
    '',
    ...lay([run(countWords(explained.counts).join(' · '), 'bold')], form),
  ];
}

/** What the marks mean. */
export function terminalLegend(kinds: readonly string[], form: TerminalForm): string[] {
  const told = kinds.flatMap((kind) => {
    const sign = form.paint === null ? `‹${shortKind(kind)} …› ` : '';
    return [run(' · '), run(`${sign}${kind}`, styleOfKind(kind))];
  });
  const statement = form.paint === null ? '[1] a statement begins' : '[1] a statement, underlined';
  const marks = [
    run(' · '),
    run(statement),
    run(' · '),
    run('[!1] a warning', 'red'),
    run(' · last number: confidence'),
  ];
  return lay([run('Legend', 'bold'), ...told, ...marks], form);
}

function blockLines(block: ExplainedBlock, form: TerminalForm): string[] {
  const kind = blockWords(block.kind);
  const also = block.also.length === 0 ? [] : [[run(`also [${numberRanges(block.also)}]`, 'dim')]];
  const beside = [...block.statements.map(statementRuns), ...also, ...block.warnings.map(warningRuns)];
  return [
    ...(kind === null ? [] : lay([run(`(${kind})`, 'dim')], form)),
    ...lay(textRuns(block, form.paint !== null), form),
    ...beside.flatMap((runs) => lay(runs, form, '    ')),
  ];
}

/** Wraps runs and paints them; what is indented hangs by four more columns. */
function lay(runs: readonly Run[], { width, paint }: TerminalForm, indent?: string): string[] {
  const hang = indent === undefined ? '' : `${indent}    `;
  const columns = Math.max(40, width);
  const lines = wrap(runs, columns - hang.length, columns - (indent?.length ?? 0));
  return lines.map((line, index) => {
    const words = line.map(({ text, styles }) => (paint === null || styles.length === 0 ? text : paint(styles, text)));
    return `${index === 0 ? (indent ?? '') : hang}${words.join('')}`;
  });
}
