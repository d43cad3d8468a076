import { readText } from '../input.ts';
import type { MutationJudgeArgs } from '../types.ts';
import { guarded } from './guarded.ts';
import { readWhy } from './why.ts';

export const judge = guarded({
  action: 'judge',
  needs: 'reviewer',
  about: ({ left, right, verdict }: MutationJudgeArgs) => ({ left, right, verdict }),
  work: async ({ left, right, verdict, why }, desk, by) =>
    desk.judge({ left: readText('left', left), right: readText('right', right), verdict, why: readWhy(why) }, by),
});
