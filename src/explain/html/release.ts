import { countWords } from '../counts.ts';
import type { Explained, ExplainedBlock } from '../explain.ts';
import { blockWords, headWords, titleOf } from '../head.ts';
import type { Place } from './anchors.ts';
import { cardsOf, warningMarkup } from './cards.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { textMarkup } from './text.ts';

/** One release as an article: each block of its text at the left, what was read in it at the right. */
export function releaseMarkup(explained: Explained, place: Place): Markup {
  const { release, blocks, warnings, counts } = explained;
  const whole = warnings.length === 0 ? NOTHING : html`<ul class="cards">${warnings.map(warningMarkup)}</ul>`;
  return html`<article id="${place}" aria-labelledby="${place}-title">
<header>
<h2 id="${place}-title" lang="${release.language ?? ''}">${titleOf(release)}</h2>
<p>${headWords(release).join(' · ')}${addressOf(release.url)}</p>
<p class="counts">${countWords(counts).join(' · ')}</p>
${whole}</header>
${blocks.map((block) => blockMarkup(block, release.language, place))}</article>
`;
}

function blockMarkup(block: ExplainedBlock, language: string | null, place: Place): Markup {
  const kind = blockWords(block.kind);
  const label = kind === null ? NOTHING : html`<small class="block">${kind}</small>`;
  // An empty tag says that nobody knows the language, which the rest of the page is not to decide.
  return html`<div class="block" data-block="${block.kind}">
<div class="text">${label}<p lang="${language ?? ''}">${textMarkup(block, place)}</p></div>
<div class="read">${cardsOf(block, place)}</div>
</div>
`;
}

/** Only an address of the web becomes a link. */
function addressOf(url: string | null): Markup {
  if (url === null) return NOTHING;
  return /^https?:\/\//iu.test(url) ? html` · <a href="${url}" rel="noreferrer">source</a>` : html` · ${url}`;
}
