import type { Command } from 'commander';
import { type Done, EXIT_HELP } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import type { TokenFlags } from './token.ts';

/** `token`: who may write through the server. */
export function addAccessCommands(program: Command, terminal: Terminal, done: Done): void {
  const token = program
    .command('token')
    .description('Tokens of editors and reviewers, who may write through the GraphQL server.')
    .addHelpText('after', TOKEN_HELP);
  token
    .command('new')
    .description('Make a token and print it, once.')
    .requiredOption('--role <role>', 'reader, editor or reviewer')
    .requiredOption('--name <name>', 'whose it is: noted beside all that is decided with it')
    .option('--expires <day>', 'the last day on which it may be used, YYYY-MM-DD')
    .addHelpText('after', TOKEN_HELP)
    .action(async (flags: TokenFlags) => done(await (await import('./token.ts')).tokenNew(flags, terminal)));
  token
    .command('list')
    .description('Print who has a token. The tokens themselves are kept nowhere.')
    .action(async () => done(await (await import('./token.ts')).tokenList(terminal)));
  token
    .command('revoke')
    .description('Refuse a token from now on.')
    .argument('<name>', 'whose')
    .action(async (name: string) => done(await (await import('./token.ts')).tokenRevoke(name, terminal)));
}

const TOKEN_HELP = `
Everybody may ask. An editor may ingest and correct releases; a reviewer may also judge who is who. A server that
runs takes a new token at once, and a revoked one no more.

Examples:
  whomet token new --role editor --name "Ada Moon" --expires 2027-12-31
  whomet token list
  whomet token revoke "Ada Moon"
${EXIT_HELP}`;
