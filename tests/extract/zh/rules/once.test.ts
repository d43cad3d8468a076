import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('tells an event once, on the day that is told first', () =>
  readsZhOf(
    'ATTENDED',
    '青河文化部长会议5月2日在青河举行。部长陈志远出席会议。应安多利文化部邀请，陈志远于5月1日至3日赴青河出席上述会议。',
    ['ATTENDED 陈志远 – 青河文化部长会议 2024-05-02 ATTENDEE'],
  ));

it('lets nobody visit who receives unnamed visitors', () =>
  readsZhOf('VISITED', '市长陈志远今日接见应邀来台参加青河论坛的来宾。', []));

it('still lets those visit who go on behind a meeting', () =>
  readsZhOf('VISITED', '市长陈志远今日会见代表团并参观青山博物馆。', ['VISITED 陈志远 – 青山博物馆 2024-05-03']));

it.each([
  '此前，部长陈志远5月2日应约与部长林海生举行视频会谈。',
  '部长陈志远今日发表讲话，大使林海生致辞。中方希望落实两国领导人会晤重要共识。',
])('reads no meeting from: %s', (text) => readsZhOf('MET_WITH', text, []));
