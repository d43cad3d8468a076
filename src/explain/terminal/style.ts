/** Of the formats that `styleText` of Node knows, those that are used. */
export type Style =
  | 'bold'
  | 'dim'
  | 'underline'
  | 'red'
  | 'green'
  | 'yellow'
  | 'cyan'
  | 'magenta'
  | 'blueBright'
  | 'magentaBright'
  | 'greenBright';

/** Words in one style. */
export interface Run {
  readonly text: string;
  readonly styles: readonly Style[];
}

/** Puts the codes of the styles around a text without line breaks. */
export type Paint = (styles: readonly Style[], text: string) => string;

const KINDS: Readonly<Record<string, Style>> = {
  Person: 'cyan',
  Organisation: 'magenta',
  Place: 'green',
  Post: 'blueBright',
  Event: 'yellow',
  Agreement: 'magentaBright',
  Topic: 'greenBright',
};

/** How a mention of this kind looks; a kind that is new here is bold alone. */
export function styleOfKind(kind: string): Style {
  return KINDS[kind] ?? 'bold';
}

/** What stands for a kind where there are no colours: `per`, `org`, `pla`. */
export function shortKind(kind: string): string {
  return kind.slice(0, 3).toLowerCase();
}

export function run(text: string, ...styles: Style[]): Run {
  return { text, styles };
}
