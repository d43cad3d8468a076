import type { Register, RegisterEntry } from '../../../src/domain/register.ts';
import { nameKey } from '../../../src/names/fold.ts';
import { indexRegister } from '../../../src/register/index.ts';
import { decideMentions } from '../../../src/resolve/index.ts';
import { holds, met, tell } from '../../ingest/tell.ts';
import type { Official } from './officials.ts';

/** How the mentions of one kind of releases were decided. */
export interface DecisionCount {
  mentions: number;
  right: number;
  /** For another entry than the person's, or for any where the register does not have the person. */
  wrong: number;
  /** Kept apart, and a person is asked whether it is the person's entry. */
  asked: number;
}

export interface DecisionsScore {
  readonly rows: ReadonlyMap<string, DecisionCount>;
  /** Right decisions by method. */
  readonly methods: ReadonlyMap<string, number>;
  readonly wrong: readonly string[];
}

/** What one line of a release says of a name. */
type Line = 'with post and day' | 'with the name alone';

/**
 * Each other spelling of each official in a release of its own, beside a register that has the official one alone: with the
 * post on a day of that year, or met by somebody; where all are registered, and where every second one is.
 */
export function scoreDecisions(officials: readonly Official[]): DecisionsScore {
  const rows = new Map<string, DecisionCount>();
  const methods = new Map<string, number>();
  const wrong: string[] = [];
  for (const [world, known] of [
    ['all registered', officials],
    ['not registered', officials.filter((_, at) => at % 2 === 0)],
  ] as const) {
    const register = registerOf(known);
    const asked = world === 'all registered' ? officials : officials.filter((_, at) => at % 2 === 1);
    for (const line of ['with post and day', 'with the name alone'] as const) {
      const count: DecisionCount = { mentions: 0, right: 0, wrong: 0, asked: 0 };
      rows.set(`${world}, ${line}`, count);
      for (const official of asked)
        for (const name of official.names.filter((one) => one !== official.official)) {
          const { entry, method, features } = decide(official, name, line, register);
          count.mentions += 1;
          if (entry === official.id) {
            count.right += 1;
            methods.set(method, (methods.get(method) ?? 0) + 1);
          } else if (entry !== null) {
            count.wrong += 1;
            wrong.push(`${world}, ${line}: ${name} (${official.id}) as ${entry}, ${method}`);
          } else if (features.some((feature) => feature.startsWith(`entry|${official.id}|`))) count.asked += 1;
        }
    }
  }
  return { rows, methods, wrong };
}

function decide(official: Official, name: string, line: Line, register: Register) {
  const date = `${official.year}-06-15`;
  const { title, organisation } = officeOf(official);
  const said =
    line === 'with post and day' ? holds(name, title, organisation, { date }) : met(name, 'Ann Bell', { date });
  const { evidence } = tell(`${official.id}-${nameKey(name)}`, [said]);
  const mention = evidence.mentions.find((one) => one.kind === 'Person' && one.name === name);
  const decision = decideMentions(evidence, register, nameKey).decided.get(mention?.key ?? '');
  return { entry: decision?.registered ?? null, method: decision?.method ?? '', features: decision?.features ?? [] };
}

/** "Secretary for Justice, Hong Kong" is a post of the Government of Hong Kong; without a place, of the group. */
function officeOf({ post, group }: Official): { title: string; organisation: string } {
  const at = post.lastIndexOf(', ');
  const [title, place] = at === -1 ? [post, group] : [post.slice(0, at), post.slice(at + 2)];
  return { title, organisation: `Government of ${place}` };
}

function registerOf(officials: readonly Official[]): Register {
  const entries = new Map<string, RegisterEntry>();
  for (const official of officials) {
    const { title, organisation } = officeOf(official);
    const [post, body] = [nameKey(`${title} ${organisation}`), nameKey(organisation)];
    const base = { names: [], description: null, source: official.source };
    entries.set(body, {
      ...base,
      id: body,
      name: organisation,
      kind: 'Organisation',
      organisationKind: 'GOVERNMENT',
      acronyms: [],
      parent: null,
      seat: null,
    });
    entries.set(post, { ...base, id: post, name: title, kind: 'Post', organisation: body });
    const tenure = { post, kind: 'SUBSTANTIVE', from: `${official.year}-01-01`, to: `${official.year}-12-31` } as const;
    entries.set(official.id, { ...base, id: official.id, name: official.official, kind: 'Person', tenures: [tenure] });
  }
  return indexRegister(entries.values(), nameKey);
}
