import { dropInvisible, joinSoftHyphens, unifyLineBreaks, unifySpaces } from './characters.ts';
import { decodeEntities } from './entities.ts';
import { dropEscapes, dropStars, dropTags, dropUnderscores, unwrapLinks } from './inline-markup.ts';
import { findMojibake } from './mojibake.ts';
import { applyEdits, type Repair, type Traced } from './traced.ts';

/**
 * Order matters. Entities first (`&acirc;&euro;&trade;` is mojibake, `&#8203;` is invisible), twice because
 * `&amp;#39;` is common; mojibake before white space, since "Ã" and a no-break space are one à, and twice
 * because text goes through the wrong door more than once.
 */
export const CHARACTER_REPAIRS: readonly Repair[] = Object.freeze([
  decodeEntities,
  decodeEntities,
  findMojibake,
  findMojibake,
  joinSoftHyphens,
  dropInvisible,
  unifyLineBreaks,
]);

/** Links twice, since a link may hold an image; before emphasis, which may wrap them; escapes last, since `\*` is no emphasis. */
export const MARKUP_REPAIRS: readonly Repair[] = Object.freeze([
  dropTags,
  unwrapLinks,
  unwrapLinks,
  dropStars,
  dropUnderscores,
  dropEscapes,
]);

export const SPACE_REPAIRS: readonly Repair[] = Object.freeze([unifySpaces]);

export function repair(traced: Traced, repairs: readonly Repair[]): Traced {
  return repairs.reduce((current, each) => applyEdits(current, each(current.text)), traced);
}
