import { type AccessRole, type Holder, mayActAs } from '../../domain/access.ts';
import { Forbidden, Unauthenticated, WhometError } from '../../domain/errors.ts';
import type { Desk } from '../../editing/desk.ts';
import type { Context } from '../context.ts';

interface Guarded<Args, Result> {
  /** The mutation, as the log and refusals name it. */
  readonly action: string;
  readonly needs: AccessRole;
  /** What it is about, for the log: ids, never texts. */
  readonly about: (args: Args) => Record<string, unknown>;
  readonly work: (args: Args, desk: Desk, by: string, context: Context) => Promise<Result>;
}

/**
 * A mutation for holders of a role alone: it is refused before anything is read. Every attempt leaves a line in the log
 * with who, what and how it ended. Errors: UNAUTHENTICATED, FORBIDDEN, those of the work.
 */
export function guarded<Args, Result>({ action, needs, about, work }: Guarded<Args, Result>) {
  return async (_root: object, args: Args, context: Context): Promise<Result> => {
    const facts = {
      audit: action,
      by: context.holder?.name ?? null,
      role: context.holder?.role ?? null,
      ...about(args),
    };
    try {
      const { holder, desk } = admit(action, needs, context);
      const result = await work(args, desk, holder.name, context);
      context.loaders.forget();
      context.logger.info({ ...facts, outcome: 'done' }, `${holder.name}: ${action}`);
      return result;
    } catch (error) {
      const outcome = error instanceof WhometError ? error.code : 'INTERNAL_SERVER_ERROR';
      context.logger.warn({ ...facts, outcome }, `${facts.by ?? 'The public'}: ${action} was refused or failed`);
      throw error;
    }
  };
}

function admit(action: string, needs: AccessRole, { holder, desk }: Context): { holder: Holder; desk: Desk } {
  const who = needs === 'reviewer' ? 'a reviewer' : 'an editor';
  if (!holder)
    throw new Unauthenticated(`"${action}" needs the token of ${who}, as a header: Authorization: Bearer <token>`);
  if (!mayActAs(holder.role, needs)) {
    const message = `"${action}" is for ${who}; the token of "${holder.name}" is that of ${toWords(holder.role)}`;
    throw new Forbidden(message, { details: { needs, role: holder.role } });
  }
  if (!desk) throw new Forbidden('This server only answers: nothing can be written through it');
  return { holder, desk };
}

function toWords(role: AccessRole): string {
  return role === 'editor' ? 'an editor' : `a ${role}`;
}
