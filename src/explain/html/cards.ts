import type { Warning } from '../../domain/warnings.ts';
import type { ExplainedBlock } from '../explain.ts';
import type { PlacedWarning } from '../marks.ts';
import type { Detail, StatementWords } from '../words.ts';
import { type Place, statementCard, statementMark, warningCard, warningMark } from './anchors.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** What was read in a block, beside it. */
export function cardsOf({ statements, also, warnings }: ExplainedBlock, place: Place): Markup {
  const cards = [
    ...statements.map((statement) => statementMarkup(statement, place)),
    ...warnings.map((warning) => placedMarkup(warning, place)),
  ];
  const list = cards.length === 0 ? NOTHING : html`<ul class="cards">${cards}</ul>`;
  return html`${list}${also.length === 0 ? NOTHING : alsoMarkup(also, place)}`;
}

/** A warning about a release as a whole. */
export function warningMarkup({ kind, message, text }: Warning): Markup {
  return html`<li class="card warning">${warningWords(kind, message, text)}</li>`;
}

function statementMarkup(statement: StatementWords, place: Place): Markup {
  const { number, type, modality, subject, link, object, details } = statement;
  const state = modality === null ? NOTHING : html` <em>${modality}</em>`;
  return html`<li class="card" id="${statementCard(place, number)}" tabindex="-1">
<a class="number" href="#${statementMark(place, number)}" title="to the text">${number}</a> <strong>${type}</strong>${state}
<p>${subject} ${link} ${object}</p>
<p class="details">${details.map(detailMarkup)}</p></li>
`;
}

function detailMarkup({ label, value }: Detail, index: number): Markup {
  return html`${index === 0 ? '' : ' · '}${label === null ? '' : `${label} `}${value}`;
}

function placedMarkup({ number, kind, message, text }: PlacedWarning, place: Place): Markup {
  return html`<li class="card warning" id="${warningCard(place, number)}" tabindex="-1">
<a class="number warns" href="#${warningMark(place, number)}" title="to the text">!${number}</a> ${warningWords(kind, message, text)}</li>
`;
}

function warningWords(kind: string, message: string, text: string | undefined): Markup {
  const quote = text === undefined ? NOTHING : html`<p class="details">“${text}”</p>`;
  return html`<strong>${kind}</strong><p>${message}</p>${quote}`;
}

function alsoMarkup(numbers: readonly number[], place: Place): Markup {
  const links = numbers.map((number) => html` <a class="number" href="#${statementCard(place, number)}">${number}</a>`);
  return html`<p class="also">also here:${links}</p>`;
}
