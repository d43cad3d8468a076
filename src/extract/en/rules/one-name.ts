import type { Draft, Part } from '../scene.ts';

const HEAD_OFFICE = / (?:headquarters|head office|HQ)$/iu;

/**
 * One body under one name: "the HFD" is the Harbour Food Department (HFD) that stands elsewhere, and so is "the HFD
 * headquarters" where the department is visited too.
 */
export function withOneName(drafts: readonly Draft[]): Draft[] {
  const names = new Map<string, Part>();
  for (const { object } of drafts)
    for (const name of [object.name, ...(object.aliases ?? [])]) add(names, name, object);
  return drafts.map((draft) => ({ ...draft, object: fullPart(draft.object, names) }));
}

function add(names: Map<string, Part>, name: string, part: Part): void {
  const known = names.get(name);
  if (!known || known.name.length < part.name.length) names.set(name, part);
}

function fullPart(part: Part, names: ReadonlyMap<string, Part>): Part {
  const short = part.name.replace(HEAD_OFFICE, '').replace(ACRONYM_BEHIND, '');
  const longer = longerName(part, names);
  if (longer) return { ...longer, span: part.span, aliases: [...(longer.aliases ?? []), part.name] };
  const full = names.get(part.name) ?? part;
  const known = full.name === part.name ? (names.get(short) ?? part) : full;
  if (known.name === part.name || known.kind === 'Place') return part;
  return { ...known, span: part.span, aliases: [...(known.aliases ?? []), part.name] };
}

/** "the Science Park" is the Ashford Science Park that stands elsewhere. */
function longerName({ name, kind }: Part, names: ReadonlyMap<string, Part>): Part | null {
  if (name.split(' ').length < 2) return null;
  const longer = [...new Set(names.values())].filter((other) => other.name.endsWith(` ${name}`) && other.kind === kind);
  const [only] = longer;
  return longer.length === 1 && only ? only : null;
}

const ACRONYM_BEHIND = / ?\(\p{Lu}{2,}\)$/u;
