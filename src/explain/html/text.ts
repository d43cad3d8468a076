import type { ExplainedBlock, TextSegment } from '../explain.ts';
import type { Mark } from '../marks.ts';
import { type Place, quoteClass, statementCard, statementMark, warningCard, warningMark } from './anchors.ts';
import { html, type Markup, NOTHING } from './markup.ts';

type Of<K extends Mark['of']> = Extract<Mark, { of: K }>;

/** The text of a block with its marks. */
export function textMarkup({ segments }: ExplainedBlock, place: Place): Markup[] {
  return segments.map((segment) => segmentMarkup(segment, place));
}

function segmentMarkup(segment: TextSegment, place: Place): Markup {
  const { begins, marks } = segment;
  const anchors = inOrder(begins).map((mark) => anchorOf(mark, segment, place));
  const mention = marks.findLast((mark) => mark.of === 'mention');
  const words = mention ? mentionMarkup(segment, mention) : html`${segment.text}`;
  const classes = classesOf(marks);
  return classes === '' ? html`${anchors}${words}` : html`${anchors}<span class="${classes}">${words}</span>`;
}

/** The innermost mention gives its colour; each one that ends here says its kind in words. */
function mentionMarkup({ text, ends, begins }: TextSegment, { kind, name }: Of<'mention'>): Markup {
  const kinds = ends.filter((mark) => mark.of === 'mention').reverse();
  const labels = kinds.map((mark) => html`<small>${mark.kind.toLowerCase()}</small>`);
  const begun = begins.some(({ of }) => of === 'mention');
  return html`<span class="mention${begun ? ' begins' : ''}" data-kind="${kind}" title="${kind}: ${name}">${text}${labels}</span>`;
}

/** The number that leads to the card. Only the first mark of a statement has an id: a page holds each id once. */
function anchorOf(mark: Exclude<Mark, Of<'mention'>>, { start }: TextSegment, place: Place): Markup {
  const isFirst = mark.start === start;
  if (mark.of === 'warning') {
    const id = isFirst ? html` id="${warningMark(place, mark.number)}"` : NOTHING;
    return html`<a class="number warns"${id} href="#${warningCard(place, mark.number)}" title="${mark.kind}">!${mark.number}</a>`;
  }
  const id = isFirst && mark.main ? html` id="${statementMark(place, mark.number)}"` : NOTHING;
  return html`<a class="number ${quoteClass(mark.number)}"${id} href="#${statementCard(place, mark.number)}" title="${mark.type} ${mark.modality}">${mark.number}</a>`;
}

/** Numbers as a reader looks for them, warnings last. */
function inOrder(marks: readonly Mark[]): Exclude<Mark, Of<'mention'>>[] {
  const numbered = marks.filter((mark) => mark.of !== 'mention');
  return numbered.sort((a, b) => Number(a.of === 'warning') - Number(b.of === 'warning') || a.number - b.number);
}

function classesOf(marks: readonly Mark[]): string {
  const statements = marks.filter((mark) => mark.of === 'statement');
  const occurred = statements.some(({ modality }) => modality === 'OCCURRED');
  return [
    ...(statements.length === 0 ? [] : [occurred ? 'quote' : 'quote supposed']),
    ...statements.map(({ number }) => quoteClass(number)),
    ...(marks.some(({ of }) => of === 'warning') ? ['doubt'] : []),
  ].join(' ');
}
