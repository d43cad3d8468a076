import type { ExplainedBlock, TextSegment } from '../explain.ts';
import type { Mark } from '../marks.ts';
import { numberRanges } from '../numbers.ts';
import { type Run, run, type Style, shortKind, styleOfKind } from './style.ts';

/**
 * The text of a block: numbers where statements and warnings begin, statements underlined and mentions in the colour of
 * their kind. Without colours a mention stands between ‹ and ›, its kind first.
 */
export function textRuns(block: ExplainedBlock, colours: boolean): Run[] {
  return block.segments.flatMap((segment) => [
    ...numberRuns(segment),
    ...(colours ? [] : mentionsOf(segment.begins).map(({ kind }) => run(`‹${shortKind(kind)} `))),
    run(segment.text, ...stylesOf(segment)),
    ...(colours ? [] : mentionsOf(segment.ends).map(() => run('›'))),
  ]);
}

function numberRuns({ begins }: TextSegment): Run[] {
  const statements = begins.flatMap((mark) => (mark.of === 'statement' ? [mark.number] : []));
  const warnings = begins.flatMap((mark) => (mark.of === 'warning' ? [mark.number] : []));
  return [
    ...(statements.length === 0 ? [] : [run(`[${numberRanges(statements)}]`, 'bold')]),
    ...(warnings.length === 0 ? [] : [run(`[!${numberRanges(warnings)}]`, 'bold', 'red')]),
  ];
}

function stylesOf({ marks }: TextSegment): Style[] {
  // The innermost mention gives the colour: the place within the name of a committee, say.
  const mention = mentionsOf(marks).at(-1);
  return [
    ...(marks.some(({ of }) => of === 'statement') ? ['underline' as const] : []),
    ...(mention ? [styleOfKind(mention.kind)] : []),
  ];
}

function mentionsOf(marks: readonly Mark[]) {
  return marks.filter((mark) => mark.of === 'mention');
}
