import { readConfig } from '../config.ts';
import { BadInput } from '../domain/errors.ts';
import { mentionId, mentionKey } from '../domain/ids.ts';
import { type Judgement, makeJudgement, VERDICTS, type Verdict } from '../domain/judgement.ts';
import { ENTITY_KINDS } from '../domain/statement.ts';
import { type GraphStore, settleAll } from '../ingest/index.ts';
import { loadJudgements } from '../register/index.ts';
import { entityIdOf } from '../resolve/index.ts';
import { withGraph } from './compose.ts';
import { actOf, type DecidingFlags } from './deciding.ts';
import { EXIT } from './exit-codes.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

export interface JudgeFlags extends DecidingFlags {
  readonly why?: string;
  readonly from?: string;
}

/** `whomet judge`: one judgement, or a file of them. What follows from it is drawn before this ends. */
export async function judge(words: readonly string[], flags: JudgeFlags, terminal: Terminal): Promise<number> {
  const [left, right, verdict] = words;
  const act = actOf(flags, terminal);
  if (flags.from !== undefined && words.length > 0) throw new BadInput('Give either a file (--from) or one judgement');
  const file = flags.from === undefined ? undefined : await loadJudgements(flags.from);
  if (file === undefined && verdict === undefined) throw new BadInput('A judgement is LEFT RIGHT VERDICT');
  const told = file === undefined ? toVerdict(verdict ?? '') : undefined;
  return await withGraph(readConfig(terminal.env, terminal.cwd), terminal, async ({ store }) => {
    const one = async (): Promise<Judgement[]> => {
      const [a, b] = [await toSide(left ?? '', store), await toSide(right ?? '', store)];
      for (const side of [a, b]) say(terminal, `${side.given}: ${side.words}`);
      if (a.id === b.id) throw new BadInput(`Both sides are "${a.id}"`);
      const { now, by } = act;
      const decided = { by: by ?? '', at: now, why: flags.why ?? null };
      return [makeJudgement({ left: a.id, right: b.id, verdict: told ?? 'UNSURE', ...decided })];
    };
    const { added, waiting } = await store.addJudgements(file ?? (await one()), act);
    await settleAll(store, act);
    for (const { id, left: a, right: b, verdict: what } of added)
      await writeLine(terminal.out, `${id} ${a} ${what} ${b}`);
    say(
      terminal,
      `${count(added.length, 'judgement')} stored${waiting.length === 0 ? '' : `, ${waiting.length} of them on what is not in the graph yet`}.`,
    );
    return EXIT.OK;
  });
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

function toVerdict(word: string): Verdict {
  const verdict = VERDICTS.find((one) => one === word.toUpperCase());
  if (verdict === undefined) throw new BadInput(`"${word}" is no verdict: ${VERDICTS.join(', ')}`);
  return verdict;
}

interface Side {
  readonly given: string;
  /** An id that a judgement may hold. */
  readonly id: string;
  readonly words: string;
}

/** RELEASE#Kind:Name, or an id of a mention, of the register, or of an entity: then of the mention that gives it its id. */
async function toSide(given: string, store: GraphStore): Promise<Side> {
  const named = /^(?<release>.+)#(?<kind>\w+):(?<name>[^@]+)(?:@(?<organisation>.+))?$/u.exec(given)?.groups;
  const id = named ? mentionOf(named, given) : given;
  const found = (await store.judged([id])).get(id);
  if (found?.entry != null) return { given, id, words: `entry "${id}" of the register` };
  if (found?.releaseId != null) return { given, id, words: `"${found.name}" in ${found.releaseId}` };
  if (named) return { given, id, words: 'not in the graph: the judgement waits for it' };
  if (found?.entity == null) throw new BadInput(`"${given}" is no mention, register entry or entity of the graph`);
  const entry = (await store.judged([found.entity])).get(found.entity)?.entry;
  if (entry != null) return { given, id: entry, words: `entry "${entry}" of the register` };
  const mention = found.mentions.find((one) => entityIdOf(one) === given) ?? found.mentions[0];
  if (mention === undefined) throw new BadInput(`No mention refers to the entity "${given}"`);
  const { name, releaseId } = (await store.judged([mention])).get(mention) ?? {};
  return { given, id: mention, words: `judged as "${name}" in ${releaseId} (mention ${mention})` };
}

function mentionOf(named: Readonly<Record<string, string | undefined>>, given: string): string {
  const kind = ENTITY_KINDS.find((one) => one === named['kind']);
  if (kind === undefined) throw new BadInput(`"${given}" names no kind: ${ENTITY_KINDS.join(', ')}`);
  return mentionId(named['release'] ?? '', mentionKey(kind, named['name'] ?? '', named['organisation'] ?? null));
}
