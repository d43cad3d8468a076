import { type Command, InvalidArgumentError } from 'commander';
import type { CorrectFlags } from './correct.ts';
import { type Done, EXIT_HELP } from './exit-codes.ts';
import type { JudgeFlags } from './judge.ts';
import type { RebuildFlags } from './rebuild.ts';
import type { RetractFlags } from './retract.ts';
import type { Terminal } from './terminal.ts';

/** `judge`, `correct`, `retract`, `runs` and `rebuild`: what persons decide, take back and check. */
export function addDecidingCommands(program: Command, terminal: Terminal, done: Done): void {
  const decides = (command: Command) =>
    command
      .option('--why <text>', 'the reason, kept with it')
      .option('--by <name>', 'who decides, instead of the user');

  decides(
    program.command('judge').description('Say that two are the same, are not, or may be (SAME, DIFFERENT, UNSURE).'),
  )
    .argument('[judgement...]', 'LEFT RIGHT VERDICT')
    .option('--from <file>', 'a file of judgements, one JSON object a line')
    .addHelpText('after', JUDGE_HELP)
    .action(async (words: string[], flags: JudgeFlags) => {
      if (words.length !== 0 && words.length !== 3)
        throw new InvalidArgumentError('A judgement is LEFT RIGHT VERDICT.');
      done(await (await import('./judge.ts')).judge(words, flags, terminal));
    });

  addCorrect(program, decides, { terminal, done });

  program
    .command('retract')
    .description('Remove releases with all that rested on them alone; what others say stays.')
    .option('--release <ids...>', 'releases by id')
    .option('--run <id>', 'all that a run read first; what it edited goes back to the text before')
    .option('--publisher <name>', 'all releases of a publisher')
    .option('--dry-run', 'only tell what would be removed')
    .option('--by <name>', 'who does it, instead of the user')
    .addHelpText('after', RETRACT_HELP)
    .action(async (flags: RetractFlags) => done(await (await import('./retract.ts')).retract(flags, terminal)));

  program
    .command('runs')
    .description('List what was ingested when, by whom, and what still rests on it.')
    .option('--json', 'for programs')
    .addHelpText('after', EXIT_HELP)
    .action(async (flags: { json?: boolean }) => done(await (await import('./runs.ts')).runs(flags, terminal)));

  program
    .command('rebuild')
    .description('Drop the picture and draw it again from what was read, the register, judgements and corrections.')
    .option('--reread', 'read all stored texts again first, with the rules of today')
    .addHelpText('after', REBUILD_HELP)
    .action(async (flags: RebuildFlags) => done(await (await import('./rebuild.ts')).rebuild(flags, terminal)));
}

interface To {
  readonly terminal: Terminal;
  readonly done: Done;
}

function addCorrect(program: Command, decides: (command: Command) => Command, { terminal, done }: To): void {
  const correct = program
    .command('correct')
    .description('Reject, amend, add or restore what releases say.')
    .addHelpText('after', CORRECT_HELP);
  const modes = [
    ['reject', 'REJECT', 'These statements do not count, and all that ties or events of these ids rest on.'],
    ['restore', 'RESTORE', 'They count as they were read: takes back every earlier correction of them.'],
  ] as const;
  for (const [word, verdict, description] of modes) {
    decides(correct.command(word).description(description))
      .argument('<ids...>', 'ids of statements, ties, events or agreements')
      .action(async (ids: string[], flags: CorrectFlags) => {
        const { correctStatements } = await import('./correct.ts');
        done(await correctStatements(verdict, ids, flags, terminal));
      });
  }
  decides(correct.command('amend').description('A statement says something else.'))
    .argument('<statement>', 'id of a statement')
    .argument('<change>', 'what differs, as JSON')
    .action(async (id: string, change: string, flags: CorrectFlags) => {
      done(await (await import('./correct.ts')).correctAmend(id, change, flags, terminal));
    });
  decides(correct.command('add').description('A release makes a statement that was not read.'))
    .argument('<release>', 'id of the release')
    .argument('<statement>', 'what it says, as JSON')
    .action(async (release: string, change: string, flags: CorrectFlags) => {
      done(await (await import('./correct.ts')).correctAdd(release, change, flags, terminal));
    });
  decides(
    correct
      .command('load')
      .description('A file of corrections, one JSON object a line; they may wait for their release.'),
  )
    .argument('<file>')
    .action(async (path: string, flags: CorrectFlags) => {
      done(await (await import('./correct.ts')).correctLoad(path, flags, terminal));
    });
}

const JUDGE_HELP = `
LEFT and RIGHT are ids of the register, of mentions or of entities, or RELEASE#Kind:Name. Of judgements on one pair the latest
stands, so UNSURE takes one back. What is not in the graph yet is judged when it comes.

Examples:
  whomet judge maren-holt 'visit-2025-06#Person:M. Holt' SAME --why "the same visit"
  whomet judge 3f2a90c1d4e5b678 9b1c22d3e4f5a607 DIFFERENT --by "Desk Norland"
  whomet judge --from judgements.jsonl
${EXIT_HELP}`;

const CORRECT_HELP = `
What was read stays; what counts is drawn. Prints a line a correction: its id, its verdict, the statement, the statement that
it makes, the release. Of corrections on one statement the latest stands.

Examples:
  whomet correct reject 0c8b6b1f6f0a4c11 --why "misread: they were at the same table, and did not meet"
  whomet correct amend 0c8b6b1f6f0a4c11 '{"date": "2025-03-03", "city": "Port Alder"}'
  whomet correct add visit-2025-06 '{"type": "MET_WITH", "subject": "Maren Holt", "object": "Inga Dahl", "date": "2025-06-12"}'
  whomet correct restore 0c8b6b1f6f0a4c11
${EXIT_HELP}`;

const RETRACT_HELP = `
A release that was only retold while its original was there speaks again. Judgements and corrections are kept.

Examples:
  whomet retract --release visit-2025-06 --dry-run
  whomet runs && whomet retract --run 20250612-091500-3fa1
${EXIT_HELP}`;

const REBUILD_HELP = `
Prints "graph hash: <hex>", which is the one from before unless something was changed by hand. Killed on the way, it goes on when
it, or an ingest, is run again.
${EXIT_HELP}`;
