/** What can be asked about, as `?what=` says it. */
export const WHATS = [
  { what: 'meetings', title: 'Who met whom' },
  { what: 'visits', title: 'Who visited' },
  { what: 'agreements', title: 'What was agreed' },
  { what: 'events', title: 'What took place' },
] as const;

export type What = (typeof WHATS)[number]['what'];

export function whatOf(text: string | undefined): What {
  return WHATS.find(({ what }) => what === text)?.what ?? 'meetings';
}
