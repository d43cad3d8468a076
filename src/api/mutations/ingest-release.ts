import { isPartialDate } from '../../domain/dates.ts';
import { BadInput } from '../../domain/errors.ts';
import type { GivenRelease } from '../../editing/desk.ts';
import { isWhole } from '../input.ts';
import type { MutationIngestReleaseArgs, ReleaseInput } from '../types.ts';
import { guarded } from './guarded.ts';

export const ingestRelease = guarded({
  action: 'ingestRelease',
  needs: 'editor',
  about: ({ input }: MutationIngestReleaseArgs) => ({ release: input.id ?? null, dryRun: input.dryRun ?? false }),
  work: ({ input }, desk, by) => desk.ingestRelease(toGiven(input), by),
});

function toGiven(input: ReleaseInput): GivenRelease {
  const { text, publishedOn = null, basedOn } = input;
  if (text.trim() === '') throw new BadInput('"text" is empty');
  if (!isWhole(text)) throw new BadInput('"text" holds half of a character');
  if (publishedOn !== null && !isPartialDate(publishedOn))
    throw new BadInput(`"publishedOn" is "${publishedOn}", which is no date (YYYY-MM-DD, YYYY-MM or YYYY)`);
  return {
    id: input.id ?? null,
    text,
    title: input.title ?? null,
    url: input.url ?? null,
    publisher: input.publisher ?? null,
    publishedOn,
    language: input.language ?? null,
    licence: input.licence ?? null,
    attribution: input.attribution ?? null,
    kind: input.kind ?? null,
    basedOn: basedOn ?? null,
    replace: input.replace ?? false,
    dryRun: input.dryRun ?? false,
  };
}
