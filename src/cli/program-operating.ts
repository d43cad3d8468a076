import type { Command } from 'commander';
import { type Done, EXIT_HELP } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** `doctor`, `migrate`, `backup` and `restore`: what whoever runs it needs. */
export function addOperatingCommands(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('doctor')
    .description('Look whether the installation and the graph are as they should be. Changes nothing.')
    .option('--json', 'one JSON line a finding')
    .addHelpText('after', EXIT_HELP)
    .action(async (flags: { json?: boolean }) => done(await (await import('./doctor.ts')).doctor(flags, terminal)));

  program
    .command('migrate')
    .description('Bring a graph that an older Whomet made to the version of this one.')
    .option('--dry-run', 'only tell what would be done')
    .addHelpText('after', EXIT_HELP)
    .action(async (flags: { dryRun?: boolean }) => done(await (await import('./migrate.ts')).migrate(flags, terminal)));

  program
    .command('backup')
    .description('Write the local database to a new folder, with the hash of its graph.')
    .argument('<folder>')
    .addHelpText('after', BACKUP_HELP)
    .action(async (folder: string) => done(await (await import('./backup.ts')).backup(folder, terminal)));

  program
    .command('restore')
    .description('Put a backup in the place of the local database, and compare the hash.')
    .argument('<folder>')
    .option('--yes', 'the data that is there may be replaced')
    .addHelpText('after', BACKUP_HELP)
    .action(async (folder: string, flags: { yes?: boolean }) =>
      done(await (await import('./backup.ts')).restore(folder, flags, terminal)),
    );
}

const BACKUP_HELP = `
Nobody may use the database meanwhile: end "whomet start" first. A backup that is damaged, or is not what it says, is
refused, and the data of before stays.

Examples:
  whomet backup backups/2025-06-12
  whomet restore backups/2025-06-12 --yes
${EXIT_HELP}`;
