/** Worlds that several tests ask about. Chongqing follows the gold; Littleport and its people are invented. */
import { World } from './world.ts';

/** With two characters outside the Basic Multilingual Plane before the quotes, so that offsets are put to the test. */
export const CHONGQING_TEXT = `𠮷😀 Before the meeting, Yuan Jiajun, Hu Henghua and Wang Linggui met with the delegation led by Li Jiachao.
Yuan Jiajun and Li Jiachao witnessed the signing. 😀 Yuan Jiajun met with Li Jiachao.`;

export const MET = 'Yuan Jiajun, Hu Henghua and Wang Linggui met with the delegation led by Li Jiachao';

export function chongqingWorld(): World {
  const said = { release: 'chongqing-2023-05-11', quotes: [MET] };
  const day = { date: '2023-05-11', cityId: 'chongqing', placeId: 'yuzhou-hotel' };
  const world = new World()
    .place('china', 'China', { names: ['中国'], kind: 'COUNTRY' })
    .place('chongqing', 'Chongqing', { names: ['重慶', '重庆'], kind: 'CITY', within: 'china' })
    .place('yuzhou-hotel', 'Yuzhou Hotel', { kind: 'VENUE', within: 'chongqing', cityId: 'chongqing' })
    .place('hong-kong', 'Hong Kong', { names: ['香港'], kind: 'CITY', within: 'china' })
    .organisation('chongqing-government', "Chongqing Municipal People's Government", {
      names: ['Chongqing'],
      kind: 'GOVERNMENT',
      seat: 'chongqing',
    })
    .organisation('hk-government', 'Hong Kong Government', { names: ['HKSARG'], kind: 'GOVERNMENT', seat: 'hong-kong' })
    .organisation('hk-innovation', 'Innovation Bureau', { kind: 'BUREAU', partOf: 'hk-government' })
    .post('chief-executive', 'Chief Executive, Hong Kong', 'hk-government', ['Chief Executive'])
    .post('mayor-chongqing', 'Mayor, Chongqing', 'chongqing-government', ['Mayor'])
    .post('innovation-secretary', 'Secretary for Innovation', 'hk-innovation')
    .person('yuan', 'Yuan Jiajun', { names: ['袁家军'] })
    .person('hu', 'Hu Henghua', { names: ['胡衡华'], registerUrl: 'https://example.org/hu' })
    .person('wang', 'Wang Linggui')
    .person('lee', 'John Lee Ka-chiu', { names: ['Li Jiachao', '李家超'], description: 'Chief Executive since 2022.' })
    .person('sun', 'Sun Dong', { names: ['孫東'] })
    .release('chongqing-2023-05-11', CHONGQING_TEXT, {
      title: 'Chongqing and Hong Kong meet',
      url: 'https://example.org/chongqing',
      publisher: 'Whomet samples',
      publishedOn: '2023-05-12',
      language: 'en',
      licence: 'CC0',
      attribution: 'nobody',
      kind: 'RETOLD',
      basedOnPublisher: 'Chongqing Daily',
      basedOnPublishedOn: '2023-05-12',
      basedOnTitle: 'The first high-level meeting',
    })
    .event('talks', 'Talks, 2023-05-11', { at: 'yuzhou-hotel', city: 'chongqing', date: '2023-05-11' })
    .event('conference', 'High-Level Meeting, 2023-05-11', {
      type: 'CONFERENCE',
      city: 'chongqing',
      date: '2023-05-11',
      endDate: '2023-05-12',
    })
    .event('return-visit', 'Return visit', { type: 'VISIT', status: 'ANNOUNCED', city: 'hong-kong', date: '2023-11' })
    .said('MET_WITH', 'hu', 'lee', 'talks', said, { id: 'met-hu-lee', ...day })
    .said('MET_WITH', 'lee', 'wang', 'talks', said, { id: 'met-lee-wang', ...day })
    .said(
      'MET_WITH',
      'lee',
      'yuan',
      'talks',
      { ...said, quotes: [MET, 'Yuan Jiajun met with Li Jiachao'] },
      {
        id: 'met-lee-yuan',
        ...day,
      },
    )
    .said('VISITED', 'lee', 'chongqing', 'talks', said, { id: 'visit-lee', ...day })
    .agreement('memo', 'Memorandum on innovation', { kind: 'MEMORANDUM', date: '2023-05-11', event: 'conference' })
    .said('PARTY_TO', 'hk-innovation', 'memo', 'conference', null, { id: 'party-hk', date: '2023-05-11' })
    .said('PARTY_TO', 'chongqing-government', 'memo', 'conference', null, { id: 'party-cq', date: '2023-05-11' })
    .said('SIGNED', 'sun', 'memo', 'conference', null, {
      id: 'signed-sun',
      date: '2023-05-11',
      onBehalfOfId: 'hk-innovation',
    })
    .said(
      'WITNESSED',
      'yuan',
      'memo',
      'conference',
      { ...said, quotes: ['Yuan Jiajun and Li Jiachao witnessed'] },
      {
        id: 'witnessed-yuan',
        date: '2023-05-11',
      },
    )
    .said('ACCOMPANIED', 'sun', 'lee', 'conference', null, { id: 'accompanied-sun', date: '2023-05-11' })
    .tie('TOOK_PART', 'lee', 'talks', {
      id: 'part-lee',
      role: 'ATTENDEE',
      side: 'B',
      postId: 'chief-executive',
      postIds: ['chief-executive'],
      capacity: 'Chief Executive',
    })
    .tie('TOOK_PART', 'hu', 'talks', {
      id: 'part-hu',
      role: 'HOST',
      side: 'A',
      postId: 'mayor-chongqing',
      postIds: ['mayor-chongqing'],
      capacity: 'mayor',
    })
    .tie('TOOK_PART', 'yuan', 'talks', { id: 'part-yuan', role: 'HOST', side: 'A' })
    .tie('TOOK_PART', 'sun', 'conference', {
      id: 'part-sun',
      side: 'B',
      postId: 'innovation-secretary',
      postIds: ['innovation-secretary'],
    })
    .tie('TOOK_PART', 'hk-government', 'conference', { id: 'part-hk', role: 'ORGANISER', side: 'B' })
    .tie('HELD', 'lee', 'chief-executive', {
      id: 'held-lee',
      kind: 'SUBSTANTIVE',
      from: { day: '2022-07-01' },
      fromLatest: { day: '2022-07-01' },
      fromText: '2022-07-01',
      registerEntry: 'lee',
      source: 'register',
      url: 'https://example.org/lee',
    })
    .alias('old-lee', 'lee');
  const holds = world.statement('HOLDS', { release: 'chongqing-2023-05-11', quotes: ['Hu Henghua'] });
  world.mention(holds, 'subject', 'Hu Henghua', 'hu').mention(holds, 'post', 'mayor', null, 40);
  const observed = { observedFrom: { day: '2023-05-11' }, observedTo: { day: '2024-01-10' } };
  return world.tie('HELD', 'hu', 'mayor-chongqing', {
    id: 'held-hu',
    kind: 'SUBSTANTIVE',
    ...observed,
    attestedOn: ['2023-05-11', '2024-01-10'],
    to: { day: '2024-12-31' },
    toEarliest: { day: '2024-01-01' },
    toText: '2024',
    statementIds: [holds],
    registerEntry: 'hu',
  });
}

/**
 * An envoy meets `count` mayors of Littleport and of Bigport, both in Farland: most on a day, one in a month of
 * which no more is known, the last without any date.
 */
export function manyMeetings(count: number): World {
  const world = new World()
    .place('farland', 'Farland', { kind: 'COUNTRY' })
    .place('littleport', 'Littleport', { kind: 'CITY', within: 'farland' })
    .place('harbour', 'Harbour Hall', { kind: 'VENUE', within: 'littleport', cityId: 'littleport' })
    .organisation('council', 'Littleport Council', { kind: 'GOVERNMENT', seat: 'littleport' })
    .person('envoy', 'Ada Envoy')
    .release('news', 'Ada Envoy met with a mayor.');
  for (let index = 0; index < count; index += 1) {
    const day = `2020-01-${String((index % 20) + 1).padStart(2, '0')}`;
    const date = index === count - 1 ? null : index === 0 ? '2019-03' : day;
    world
      .person(`mayor-${index}`, `Mayor ${index} of Littleport`)
      .post(`post-${index}`, `Mayor ${index}`, 'council')
      .event(`talk-${index}`, `Talk ${index}`, { at: 'harbour', city: 'littleport', date })
      .tie('TOOK_PART', `mayor-${index}`, `talk-${index}`, {
        side: 'A',
        postId: `post-${index}`,
        postIds: [`post-${index}`],
      })
      .tie('TOOK_PART', 'envoy', `talk-${index}`, { side: 'B' })
      .tie('HELD', `mayor-${index}`, `post-${index}`, {
        kind: 'SUBSTANTIVE',
        from: { day: '2019-01-01' },
        registerEntry: `mayor-${index}`,
      })
      .said(
        'MET_WITH',
        'envoy',
        `mayor-${index}`,
        `talk-${index}`,
        { release: 'news', quotes: ['Ada Envoy met with a mayor'] },
        {
          id: `met-${String(index).padStart(3, '0')}`,
          date,
          placeId: 'harbour',
          cityId: 'littleport',
        },
      );
  }
  return world;
}
