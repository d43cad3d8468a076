// A story in English: in the manner of a government's press office, or of a newspaper.
import { inEnglish } from './posts.mjs';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** @param cast hosts and guests, each `{ post, acting, name, gender, titled }` */
export function tellEnglish(story, cast, style) {
  const say = style === 'office' ? office(story) : paper(story);
  return { title: headline(story, cast), text: TELL[story.type](story, cast, say) };
}

function headline({ type, hostCity }, { hosts, guests }) {
  const [host, guest] = [hosts[0], guests[0]];
  if (type === 'MEETING') return `${bare(host)} meets ${bare(guest)}`;
  return `${bare(guest)} ${type === 'SIGNING' ? 'witnesses signing in' : 'visits'} ${hostCity.name}`;
}

const bare = ({ name }) => name;
const dated = ({ date }) => `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;

const office = (story) => ({
  who: ({ post, acting, name, gender, titled }) => {
    const called = `${gender === 'f' ? 'Ms' : 'Mr'} ${name}`;
    return titled ? `the ${inEnglish(post, acting)}, ${called},` : called;
  },
  last: (text) => `${text} today (${dated(story)})`,
  close: 'The press office of the city released this today.',
});

const paper = (story) => ({
  who: ({ post, acting, name, titled }) => (titled ? `${name}, ${inEnglish(post, acting)},` : name),
  last: (text) => `${text} on ${dated(story)}`,
  close: 'Readers will find more on the pages for local news.',
});

const TELL = {
  MEETING(story, { hosts, guests }, say) {
    const { hostCity, topic } = story;
    const [host, ...others] = hosts;
    const [guest, ...company] = guests;
    return paragraphs(
      `${say.who(guest)} met with ${say.who(host)} ${say.last(`in ${hostCity.name}`)} to exchange views on the ${topic} project.`,
      attending([...others, ...company], say, 'meeting'),
      say.close,
    );
  },
  VISIT({ hostCity, venue }, { hosts: [host], guests: [guest, ...company] }, say) {
    return paragraphs(
      `${say.who(guest)} arrived in ${say.last(hostCity.name)} and visited the ${hostCity.name} ${venue}.`,
      `${pronoun(guest)} was accompanied by ${list(company.concat(host).map(say.who))} to learn about its work.`,
      say.close,
    );
  },
  SIGNING(story, { hosts: [host, ...others], guests: [guest] }, say) {
    const { hostCity } = story;
    return paragraphs(
      `${say.who(guest)} and ${say.who(host)} witnessed the signing of the ${agreementOf(story)} ${say.last(`in ${hostCity.name}`)}.`,
      attending(others, say, 'signing ceremony'),
      say.close,
    );
  },
  FORUM(story, { hosts: [host, ...others], guests }, say) {
    return paragraphs(
      `The ${forumOf(story)} was held ${say.last(`in ${story.hostCity.name}`)}. ${say.who(host)} delivered a speech at the forum.`,
      attending([...others, ...guests], say, 'forum'),
      say.close,
    );
  },
};

export const agreementOf = ({ hostCity, guestCity, topic, number }) =>
  `${hostCity.name}-${guestCity.name} ${topic} Co-operation Agreement ${number}`;

export const forumOf = ({ hostCity, topic, venue, date }) =>
  `${hostCity.name} ${topic} and ${venue.split(' ')[0]} Forum ${date.slice(0, 4)}`;

const attending = (people, say, what) =>
  people.length === 0 ? '' : `${list(people.map(say.who))} also attended the ${what}.`;

const pronoun = ({ gender }) => (gender === 'f' ? 'She' : 'He');

/** Who is named with a title ends with a comma; the others of a list get one. */
function list(items) {
  const before = items.slice(0, -1).map((item) => (item.endsWith(',') ? item : `${item},`));
  return before.length === 0 ? items.join('') : `${before.join(' ')} and ${items.at(-1)}`;
}

/** Sentences begin large, and a comma before the full stop goes. */
function paragraphs(...texts) {
  const tidy = (text) =>
    text.replace(/,([.])/gu, '$1').replace(/(^|[.] )([a-z])/gu, (_, before, letter) => before + letter.toUpperCase());
  return texts.filter(Boolean).map(tidy).join('\n\n');
}
