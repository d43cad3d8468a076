// A story in Chinese, in either script.
import { inChinese } from './posts.mjs';

const VENUES = {
  Museum: ['博物館', '博物馆'],
  'Science Park': ['科學園', '科学园'],
  Library: ['圖書館', '图书馆'],
  Laboratory: ['實驗室', '实验室'],
  Theatre: ['劇院', '剧院'],
  Stadium: ['體育場', '体育场'],
};
const TOPICS = {
  Harbour: ['海港', '海港'],
  River: ['河流', '河流'],
  Valley: ['山谷', '山谷'],
  Meadow: ['草原', '草原'],
  Orchard: ['果園', '果园'],
  Lantern: ['燈籠', '灯笼'],
  Anchor: ['船錨', '船锚'],
  Granite: ['花崗石', '花岗石'],
  Juniper: ['檜木', '桧木'],
  Heron: ['白鷺', '白鹭'],
};

export function tellChinese(story, cast, script) {
  const words = wordsOf(story, script);
  const who = ({ post, acting, name, titled }) => (titled ? `${inChinese(post, script, acting)}${name}` : name);
  return { title: `${cast.guests[0].name}到${words.city}`, text: TELL[story.type](words, cast, who) };
}

function wordsOf({ hostCity, guestCity, venue, topic, date, number }, script) {
  const i = script === 'hant' ? 0 : 1;
  const say = (hant, hans) => [hant, hans][i];
  const [word, ...kind] = venue.split(' ');
  return {
    say,
    city: hostCity[script],
    day: `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
    venue: `${hostCity[script]}${TOPICS[word][i]}${VENUES[kind.join(' ')][i]}`,
    agreement: `《${hostCity[script]}${guestCity[script]}${TOPICS[topic][i]}${say('合作協議', '合作协议')}${number}》`,
    forum: `${hostCity[script]}${TOPICS[topic][i]}${TOPICS[word][i]}${say('論壇', '论坛')}`,
    topic: TOPICS[topic][i],
  };
}

const TELL = {
  MEETING({ say, city, day, topic }, { hosts: [host, ...others], guests: [guest, ...company] }, who) {
    const first = `${day}，${who(host)}在${city}${say('會見', '会见')}${who(guest)}，${say('雙方就', '双方就')}${topic}${say('項目交換意見', '项目交换意见')}。`;
    const rest = [...others, ...company].map(who).join('、');
    return rest === '' ? first : `${first}\n\n${rest}${say('參加會見', '参加会见')}。`;
  },
  VISIT({ say, city, day, venue }, { hosts: [host], guests: [guest, ...company] }, who) {
    const beside = [...company, host].map(who).join('、');
    return `${day}，${who(guest)}抵${say('達', '达')}${city}，在${beside}${say('陪同下參觀', '陪同下参观')}${venue}。`;
  },
  SIGNING({ say, city, day, agreement }, { hosts: [host, ...others], guests: [guest] }, who) {
    const first = `${day}，${who(guest)}${say('與', '与')}${who(host)}在${city}${say('共同見證簽署', '共同见证签署')}${agreement}。`;
    const rest = others.map(who).join('、');
    return rest === '' ? first : `${first}\n\n${rest}出席${say('簽約儀式', '签约仪式')}。`;
  },
  FORUM({ say, city, day, forum }, { hosts: [host, ...others], guests }, who) {
    const rest = [...others, ...guests].map(who).join('、');
    const first = `${forum}${day}在${city}${say('舉行', '举行')}。${who(host)}在${say('論壇', '论坛')}上致${say('辭', '辞')}。`;
    return rest === '' ? first : `${first}\n\n${rest}出席${say('論壇', '论坛')}。`;
  },
};
