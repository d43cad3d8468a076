import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

it('gives no title of unnamed people to the names behind', () =>
  readsZhPosts('外办有关负责同志，青山科学院院士陈志远、林海生参加会见。', [
    '林海生: 院士, 青山科学院',
    '陈志远: 院士, 青山科学院',
  ]));

it('leaves the reporter out of a body', () =>
  readsZhPosts('本报讯 记者林海生 国务委员陈志远今日访问青河。', ['陈志远: 国务委员']));

it('reads who sat by in a list without titles that goes on with unnamed people', () =>
  readsZhOf('MET_WITH', '市长陈志远5月3日会见局长林海生。周国强、王丽华及有关部门负责同志参加会见。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
    'MET_WITH 林海生 – 周国强 2024-05-03',
    'MET_WITH 林海生 – 王丽华 2024-05-03',
  ]));

it('takes two hosts who met others for no meeting of the two', () =>
  readsZhOf('MET_WITH', '书记陈志远，市长林海生今日会见了我省受表彰的先进工作者。', []));

it('takes all who lead a delegation for its leaders', () =>
  readsZhOf('VISITED', '市委书记陈志远，市长林海生率代表团访问青河。代表团一行参观了青山科技园。', [
    'VISITED 陈志远 – 青河 undated 青河',
    'VISITED 林海生 – 青河 undated 青河',
    'VISITED 陈志远 – 青山科技园 undated 青河',
    'VISITED 林海生 – 青山科技园 undated 青河',
  ]));

it('reads a style between title and name', () =>
  readsZhPosts('教育部副部长拿督陈志远今日访问青河。', ['陈志远: 副部长, 教育部']));

it('reads posts that are of the body told before', () =>
  readsZhPosts('青山集团有限公司董事长、党组书记陈志远今日访问青河。', [
    '陈志远: 党组书记, 青山集团有限公司',
    '陈志远: 董事长, 青山集团有限公司',
  ]));

it('reads the signature of no person where bodies sign', () =>
  readsZhOf('SIGNED', '市长陈志远今日主持签约仪式。仪式上，青山集团分别与白石公司签署供水合作协议。', []));

it('visits what stands behind a matter that was looked into', () =>
  readsZhOf('VISITED', '市长陈志远今日考察了青河扶贫工作和青山科技园。', [
    'VISITED 陈志远 – 青山科技园 2024-05-03 青河',
  ]));

it('takes a name inside that of a venue for no person', () =>
  readsZhOf('VISITED', '市长陈志远今日访问青河。局长林海生参观了陈志远公共政策学院。', [
    'VISITED 陈志远 – 青河 2024-05-03 青河',
    'VISITED 林海生 – 陈志远公共政策学院 2024-05-03 青河',
  ]));

it('keeps one of two names of an office', () =>
  readsZhPosts('安多利外长陈志远今日访问青河。安多利外交部长陈志远参观科技园。', ['陈志远: 外交部长, 安多利']));

it('shows the guests around who came before, and not the host', () =>
  readsZhOf('VISITED', '主任陈志远今日抵达青山大学，局长林海生在场迎接，并陪同参观青山实验室。', [
    'VISITED 陈志远 – 青山大学 2024-05-03',
    'VISITED 陈志远 – 青山实验室 2024-05-03',
  ]));

it('makes no second meeting of what was said at the first', () =>
  readsZhOf(
    'MET_WITH',
    '市长陈志远5月2日会见部长林海生。林海生5月1日起访问青河。根据公告，陈志远与林海生在会面时表示满意。',
    ['MET_WITH 陈志远 – 林海生 2024-05-02 青河'],
  ));

it('takes an interview for no visit', () =>
  readsZhOf('VISITED', '市长陈志远今日在青河机场出发前受访。陈志远今日在青河电台接受访问。', []));

it('keeps the whole name of a body that a headline shortens', () =>
  readsZhPosts('远工集团董事长陈志远今日访问青河。远东重工业集团有限公司董事长陈志远参观科技园。', [
    '陈志远: 董事长, 远东重工业集团有限公司',
  ]));

it('reads who attended in a list that ends with leaders in general', () =>
  readsZhOf('ATTENDED', '市长陈志远今日出席青山大会。林海生、周国强等市级以上领导出席。', [
    'ATTENDED 陈志远 – 青山大会 2024-05-03 ATTENDEE',
    'ATTENDED 林海生 – 青山大会 2024-05-03 ATTENDEE',
    'ATTENDED 周国强 – 青山大会 2024-05-03 ATTENDEE',
  ]));
