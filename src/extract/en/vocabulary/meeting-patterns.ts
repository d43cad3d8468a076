import { type ActionPattern, pattern, TALKS, WHEN } from './action-patterns.ts';

const MEALS = 'breakfast|lunch|luncheon|dinner|banquet|tea|coffee';
const TALKS_OF_TWO = 'talks|discussions|consultations|negotiations|deliberations';

/** Rarer ways to say that two met: tried before the plain verbs of `ACTION_PATTERNS`. */
export const MEETING_PATTERNS: readonly ActionPattern[] = [
  pattern('MEET', 'sit', 'across ~2 from > @official'),
  pattern('MET_BY', 'grant grants granted accord accords accorded', '~3 audience ~6 by > @official'),
  pattern('MEET', 'grant grants granted accord accords accorded', '~3 audience ~4 with'),
  pattern('MEET', 'grant grants granted accord accords accorded give gives gave', '~3 audience to'),
  pattern('MET_BY', 'received', `${WHEN} ~6 by > @official`),
  pattern('MEET', 'received receives receiving', '~4 call|visit of > @official'),
  pattern('MEET', 'accept accepts accepted accepting', '~4 credentials|credence ~2 of|from'),
  pattern(
    'MEET',
    'present presents presented presenting hand hands handed handing submit submits submitted tender tendered deliver delivered',
    '~10 credentials|credence ~8 to > @official',
  ),
  pattern('MEET', 'engage engages engaged engaging', 'with > @official'),
  pattern('MEET', 'engage engages engaged engaging', `> @official ~20 in ~4 ${TALKS}`),
  pattern('MEET', 'negotiate negotiates negotiated negotiating', 'with > @official'),
  pattern('MEET', 'interact interacts interacted interacting deliberate deliberates deliberated', 'with > @official'),
  pattern('MEET', 'got', 'together with > @official'),
  pattern(
    'MEET',
    'hold holds held holding have has had having',
    '~6 one-on-one|one-to-one|tête-à-tête|tete-a-tete|encounter|parleys|engagement|engagements ~6 with',
  ),
  pattern('MEET', 'hold holds held holding have has had having', `~8 ${TALKS} ~6 with > @official`),
  pattern('MEET', 'have has had having', '~4 call|calls on|upon > @official'),
  pattern('MEET', 'render renders rendered undertake undertook', '~4 call|calls on|upon > @official'),
  pattern('MEET', 'had', `a? working ${MEALS} > in|at|on|today|yesterday|.|to|where`),
  pattern('MEET', 'host hosts hosted hosting', `~4 ${MEALS} ~7 in honour|honor of`),
  pattern('MEET', 'confer confers conferred conferring', `${WHEN} ~6 with > @official`),
  pattern('MEET', 'discuss discusses discussed discussing', '~16 with > @official'),
  pattern('MEET', 'during', `~4 ${TALKS_OF_TWO}|dialogue|exchange|conversation|${MEALS} ~6 with > @official`),
  pattern('MET_BY', 'during following after at', '~3 courtesy call|visit by|from > @official'),
  pattern('MEET', 'during following after on at', '~3 courtesy call|visit on|upon|to > @official'),
  pattern('MEET', 'welcomed greeted', '> @official ~20 courtesy call|visit|meeting'),
  pattern('MET_BY', 'greeted welcomed', 'by > @official'),
  // No farther: "welcomed to Ashford a delegation headed by Mr B".
  pattern('MET_BY', 'greeted welcomed', 'to|in|at|on|upon ~3 by > @official'),
  pattern('MET_BY', 'greeted welcomed', 'on|upon ~2 arrival ~4 by > @official'),
  pattern('MET_BY', 'hosted', `by > @official ~16 at|for|to|over ~4 ${MEALS}|${TALKS_OF_TWO}|meeting|meetings`),
  pattern('MEET', 'host hosts hosted hosting', '> ~10 delegation|team|mission|group|party ~10 led|headed by'),
  pattern('MEET', 'join joins joined joining', `> @official ~16 for ~3 ${MEALS}|talks`),
  pattern('MEET', 'share shares shared sharing', `~2 meal|${MEALS} with > @official`),
  pattern('MEET', 'pay pays paid paying', '> @official ~16 a ~3 visit|call'),
  pattern('MET_BY', 'paid', 'a ~3 visit|call ~6 by > @official'),
  pattern('MET_BY', 'visited', 'by > @official'),
  pattern('MET_BY', 'visited', `${WHEN} ~6 by > @official`),
  pattern('MEET', 'co-chair', `the? bilateral|delegation-level|official|plenary ${TALKS_OF_TWO}`),
  // Two persons before the verb, as behind "discussed".
  pattern(
    'MEET',
    'review reviews reviewed agree agreed reaffirm reaffirmed explore explored underlined underscored',
    '> ~34 during|at|in their ~3 meeting|talks|session',
  ),
  pattern(
    'MEET',
    'discuss discusses discussed review reviewed explore explored exchanged',
    '> ~34 during|at|in|on a|the ~2 courtesy call|visit|meeting',
  ),
  pattern(
    'MEET',
    'conclude concludes concluded complete completed open opened begin began start started finished',
    `~4 ${TALKS_OF_TWO} ~5 with > @official`,
  ),
  pattern('MEET', 'conduct conducts conducted conducting', `~8 ${TALKS} ~5 with > @official`),
  pattern('ATTEND', 'sit', 'in on > the'),
];
