import type { Rule } from '../scene.ts';
import { acting } from './acting.ts';
import { attendance } from './attendance.ts';
import { companions } from './companions.ts';
import { delegationLeaders } from './delegation-leaders.ts';
import { guestsTold } from './guests-told.ts';
import { headlines } from './headlines.ts';
import { meetings } from './meetings.ts';
import { organisers } from './organisers.ts';
import { posts } from './posts.ts';
import { readouts } from './readouts.ts';
import { receptions } from './receptions.ts';
import { sessions } from './sessions.ts';
import { signings } from './signings.ts';
import { talks } from './talks.ts';
import { visits } from './visits.ts';
import { visitsTold } from './visits-told.ts';
import { welcomes } from './welcomes.ts';

/** The rules of English releases. None looks at what another found; their order is only the order of the output. */
export const RULES: readonly Rule[] = Object.freeze([
  posts,
  acting,
  meetings,
  readouts,
  talks,
  guestsTold,
  receptions,
  visits,
  visitsTold,
  welcomes,
  headlines,
  attendance,
  delegationLeaders,
  organisers,
  sessions,
  signings,
  companions,
]);
