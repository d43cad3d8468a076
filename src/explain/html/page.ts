import { plural } from '../counts.ts';
import type { Explained } from '../explain.ts';
import { titleOf } from '../head.ts';
import { type Place, placeOf, quoteClass, statementCard, statementMark } from './anchors.ts';
import { html, Markup, NOTHING } from './markup.ts';
import { releaseMarkup } from './release.ts';
import { STYLE } from './style.ts';

/** Nothing is loaded, sent or run; the page brings its style along. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Above this the rules that join quotes and cards on hovering would make a page slow; the links stay. */
const JOINED_AT_MOST = 1500;

/** One page that holds all it needs, for one release or several. Nothing of a release is ever taken for markup. */
export function toPage(all: readonly Explained[]): string {
  const [first] = all;
  const title = all.length === 1 && first ? titleOf(first.release) : plural(all.length, 'release');
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="whomet explain">
<title>${title} – what was read</title>
<style>${STYLE}${joinsOf(all)}</style>
</head>
<body>
<a class="skip" href="#releases">To the text</a>
<header><h1>What was read</h1>
${LEGEND}</header>
${all.length > 1 ? contentsOf(all) : NOTHING}<main id="releases" tabindex="-1">
${all.map((explained, index) => releaseMarkup(explained, placeOf(index)))}</main>
</body>
</html>`.text;
}

const LEGEND = html`<p>Left: the release as stored. <span class="quote">Underlined</span>: a statement rests on it;
<span class="quote supposed">dashed</span>: planned, cancelled or background. A <span class="number">1</span> leads to the statement
in words. <span class="mention" data-kind="Person">Name<small>person</small></span>: a mention and its kind.
<span class="doubt">Wavy</span> with <span class="number warns">!1</span>: a warning, seen and not taken.
The last number of a statement is its confidence, 0 to 1.</p>
`;

function contentsOf(all: readonly Explained[]): Markup {
  const entries = all.map(({ release, counts }, index) => {
    const told = `${plural(counts.statements, 'statement')}, ${plural(counts.warnings, 'warning')}`;
    return html`<li><a href="#${placeOf(index)}" lang="${release.language ?? ''}">${titleOf(release)}</a> · ${told}</li>
`;
  });
  return html`<nav aria-label="Releases"><h2>Releases</h2><ol>
${entries}</ol></nav>
`;
}

/** CSS knows no "the card of this mark": a rule a statement says it, in both directions. */
function joinsOf(all: readonly Explained[]): Markup {
  const total = all.reduce((sum, { counts }) => sum + counts.statements, 0);
  if (total > JOINED_AT_MOST) return NOTHING;
  return html`${all.flatMap(({ counts }, index) =>
    Array.from({ length: counts.statements }, (_, at) => joinOf(placeOf(index), at + 1)),
  )}`;
}

function joinOf(place: Place, number: number): Markup {
  const card = statementCard(place, number);
  const quote = quoteClass(number);
  const chosen = ':is(:hover,:target,:focus-within)';
  return html`#${place}:has(#${card}${chosen},#${statementMark(place, number)}${chosen}) .${quote},#${place}:has(.${quote}:hover) #${card}{background:var(--chosen)}
`;
}
