import type { ReleaseMention } from '../domain/evidence.ts';
import type { TenureKind } from '../domain/register.ts';
import { isSingleSeat } from '../domain/seats.ts';
import { readTitle } from '../domain/titles.ts';
import { entryOf, mentionOf, type ResolveContext } from './context.ts';
import { decideByOffice } from './posts.ts';

/** An office that a release gives a person. */
export interface Office {
  /** The title as told, without "Acting". */
  readonly title: string;
  /** The id of the register's post; null where the register does not know it. */
  readonly post: string | null;
  /** Equal for one office in all releases: the id of the post, or title and organisation; null where these do not tell. */
  readonly block: string | null;
  readonly kind: TenureKind;
  /** False for "former" and "-designate", and for what is only announced. */
  readonly held: boolean;
  readonly single: boolean;
  readonly date: string | null;
  /** The key of the organisation's mention; null where none is named. */
  readonly organisation: string | null;
}

/** The offices of a person in a release; posts are found by title and organisation alone, never by their holder. */
export function officesOf(person: ReleaseMention, context: ResolveContext): Office[] {
  return context.evidence.statements.flatMap(({ type, subject, object, date, modality, organisation }) => {
    const mention = type === 'HOLDS' && subject === person.key ? mentionOf(context, object) : undefined;
    if (!mention) return [];
    const { title, kind, held } = readTitle(mention.name);
    const decision = decideByOffice(mention, context);
    const post = entryOf(context, 'Post', decision?.registered ?? null);
    return {
      title,
      post: post?.id ?? null,
      block: decision && !decision.block.includes(':#') ? decision.block : null,
      kind,
      held: held && modality === 'OCCURRED',
      single: isSingleSeat(post ?? title),
      date,
      organisation,
    };
  });
}
