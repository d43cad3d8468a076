/** Ids within a page; a release is `r1`, `r2`, … in order. */
export type Place = `r${number}`;

export const placeOf = (index: number): Place => `r${index + 1}`;

/** Of the card of a statement, and of its mark in the text. */
export const statementCard = (place: Place, number: number) => `${place}-s${number}`;
export const statementMark = (place: Place, number: number) => `${place}-t${number}`;

/** Of the card of a warning, and of its mark in the text. */
export const warningCard = (place: Place, number: number) => `${place}-w${number}`;
export const warningMark = (place: Place, number: number) => `${place}-v${number}`;

/** The class of all that a statement rests on, within its release. */
export const quoteClass = (number: number) => `q${number}`;
