import type { ZhRule } from '../scene.ts';
import { acting } from './acting.ts';
import { attendance } from './attendance.ts';
import { companions } from './companions.ts';
import { meetings } from './meetings.ts';
import { posts } from './posts.ts';
import { sessions } from './sessions.ts';
import { signings } from './signings.ts';
import { visits } from './visits.ts';

/** The rules of Chinese releases. None looks at what another found; their order is only the order of the output. */
export const ZH_RULES: readonly ZhRule[] = Object.freeze([
  posts,
  acting,
  meetings,
  visits,
  attendance,
  sessions,
  signings,
  companions,
]);
