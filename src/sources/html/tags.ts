import type { BlockKind } from '../../domain/release.ts';

/** Elements that hold nothing of a release's story. `header` counts as page furniture only outside an article. */
const DROPPED = new Set(
  'script style noscript template svg math nav footer header aside form button select option textarea iframe object canvas dialog audio video head'.split(
    ' ',
  ),
);
const DROPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'menu']);
const DROPPED_CLASSES = new Set(
  'nav navbar menu breadcrumb breadcrumbs footer sidebar share social social-share sharing related pagination cookie-banner skip-link sr-only visually-hidden'.split(
    ' ',
  ),
);
const NEVER_DROPPED = new Set(['html', 'body', 'main', 'article']);

export type Attributes = Readonly<Record<string, string>>;

/** Does this element, with all in it, belong to the page rather than to the release? */
export function isFurniture(name: string, attributes: Attributes, inArticle: boolean): boolean {
  if (NEVER_DROPPED.has(name)) return false;
  if (name === 'header' && inArticle) return false;
  if (DROPPED.has(name) || DROPPED_ROLES.has(attributes.role ?? '')) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  return (attributes.class ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => DROPPED_CLASSES.has(word));
}

const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Does this element begin and end a block of text? */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** What the markup says about the text in an element; null where it says nothing. */
export function kindOfElement(name: string): BlockKind | null {
  if (/^h[1-6]$/u.test(name)) return 'TITLE';
  if (name === 'figcaption' || name === 'caption') return 'CAPTION';
  return name === 'li' ? 'LIST_ITEM' : null;
}

/** How sure an element is to hold the release itself: a stated article body, an article, the main part. 0 for others. */
export function bodyRank(name: string, attributes: Attributes): number {
  if (attributes.itemprop === 'articleBody') return 3;
  if (name === 'article') return 2;
  return name === 'main' || attributes.role === 'main' ? 1 : 0;
}
