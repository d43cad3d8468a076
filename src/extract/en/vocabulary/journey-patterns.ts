import { type ActionPattern, pattern, TRIP_NOUNS, WHEN } from './action-patterns.ts';

/** Rarer ways to say that somebody was somewhere: tried before the plain verbs of `ACTION_PATTERNS`. */
export const JOURNEY_PATTERNS: readonly ActionPattern[] = [
  pattern('TRIP', 'arrive', `${WHEN} ~4 in|at`),
  pattern('TRIP', 'fly', 'into'),
  pattern('TRIP', 'journey journeyed journeying', 'to'),
  // Of towns and lands alone, see `towns-reached.ts`.
  pattern('TRIP', 'reach reaches reached reaching', '> @name'),
  pattern('TRIP', 'came comes', 'to > @name'),
  pattern('TRIP', 'left leaves departed departs', `> ~6 ,? after|following|concluding|ending ~9 ${TRIP_NOUNS}|stay`),
  pattern('TRIP', 'left leaves departed departs', `> ~6 ,? at the end|conclusion|close ~7 ${TRIP_NOUNS}|stay`),
  pattern('TRIP', 'returned', `~3 from ~5 ${TRIP_NOUNS} to`),
  pattern('TRIP', 'returned', `~3 from > @name ~4 after|following ~5 ${TRIP_NOUNS}`),
  pattern('TRIP', 'while', `in > @name ~8 on|for ~4 ${TRIP_NOUNS}`),
  pattern('TRIP', 'in', `> @name ~6 on ~3 ${TRIP_NOUNS} ,`),
  pattern('TRIP', 'course framework frame context', `of his|her|their|a|an ~4 ${TRIP_NOUNS} to`),
  pattern('TRIP', 'moving moved moves', 'on to'),
  pattern('VISIT', 'conduct conducts conducted conducting', '~4 visit|visits|tour|inspection|walkabout at|of'),
  pattern('VISIT', 'had has', 'a ~3 tour|walkabout of|at|in|around|through'),
  pattern('TRIP', 'make', 'his|her|their way to'),
  pattern('TRIP', 'took', 'him|her|them to > @name'),
  pattern('VISIT', 'join joins joined joining', 'a|an|the ~3 visit|tour|inspection|walkabout to|of|at'),
  pattern('VISIT', 'engaged participated participates participating', 'in a|an|the ~3 visit|tour|inspection to|of|at'),
  pattern('VISIT', 'took takes taking', 'part in a|an|the ~3 visit|tour|inspection to|of|at'),
  pattern('VISIT', 'drop dropped swing swung pop popped', 'by|into'),
  pattern('VISIT', 'pay pays paid', 'a ~3 call|visit at'),
  pattern('VISIT', 'on', 'a ~3 tour|walkabout of'),
  pattern('VISIT', 'taken', 'on|for a ~3 tour|visit of|to|through|around|round'),
  pattern('VISIT', 'conducted ushered walked', 'round|around|through'),
  pattern('VISIT', 'stop stops stopped', 'over|off at|in'),
  pattern('VISIT', 'look looked drop dropped call called', 'in on|at'),
  pattern('VISIT', 'went goes', 'round|around'),
  pattern(
    'VISIT',
    'round rounded rounds cap capped caps close closed finish finished culminate culminated wrapped concluded ended',
    'up|off|out? ~9 with a ~3 visit|trip|tour|stop|walkabout to|of|at',
  ),
];
