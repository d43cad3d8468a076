// The bodies and posts of an invented city, as its own papers call them in three scripts.

const FIELDS = [
  ['Transport', '運輸', '运输'],
  ['Health', '衞生', '卫生'],
  ['Education', '教育', '教育'],
  ['Commerce', '商務', '商务'],
  ['Culture', '文化', '文化'],
  ['Housing', '房屋', '房屋'],
  ['Labour', '勞工', '劳工'],
];
const COMPANIES = [
  ['Port Company Limited', '港口有限公司', '港口有限公司'],
  ['Railway Company Limited', '鐵路有限公司', '铁路有限公司'],
];

/** Bodies of a city; `registered` ones are in the register. */
export function bodiesOf(city) {
  const government = {
    id: `${city.id}-government`,
    kind: 'GOVERNMENT',
    city,
    name: `${city.name} Municipal Government`,
    hant: `${city.hant}市人民政府`,
    hans: `${city.hans}市人民政府`,
    registered: true,
  };
  const bureaus = FIELDS.map(([field, hant, hans]) => ({
    id: `${city.id}-${field.toLowerCase()}-bureau`,
    kind: 'BUREAU',
    city,
    field,
    parent: government.id,
    name: `${city.name} ${field} Bureau`,
    hant: `${city.hant}市${hant}局`,
    hans: `${city.hans}市${hans}局`,
    registered: true,
  }));
  const companies = COMPANIES.map(([name, hant, hans], i) => ({
    id: `${city.id}-company-${i}`,
    kind: 'COMPANY',
    city,
    name: `${city.name} ${name}`,
    hant: `${city.hant}${hant}`,
    hans: `${city.hans}${hans}`,
    registered: false,
  }));
  return { government, bureaus, companies };
}

/** Posts of a city, the ones most written about first. `seats`: how many hold it at once. */
export function postsOf({ government, bureaus, companies }) {
  const head = post(government, 'mayor', ['Mayor', '市長', '市长'], 1);
  const vice = post(government, 'vice-mayor', ['Vice Mayor', '副市長', '副市长'], 3);
  const secretaries = bureaus.map((body) => headOf(body));
  const deputies = bureaus.slice(0, 4).map((body) => deputyOf(body));
  const chairs = companies.map((body) => post(body, 'chairman', ['Chairman', '董事長', '董事长'], 1));
  return [head, ...secretaries.slice(0, 3), vice, ...secretaries.slice(3), ...deputies, ...chairs];
}

/** "Secretary for Transport of Brackwick", or "Director of the Karsford Transport Bureau". */
function headOf(body) {
  const hongKong = body.city.style === 'hongKong';
  return post(body, 'head', [hongKong ? `Secretary for ${body.field}` : 'Director', '局長', '局长'], 1);
}

function deputyOf(body) {
  const hongKong = body.city.style === 'hongKong';
  const title = hongKong ? `Under Secretary for ${body.field}` : 'Deputy Director';
  return post(body, 'deputy', [title, '副局長', '副局长'], hongKong ? 1 : 2);
}

function post(body, role, [title, hant, hans], seats) {
  return { id: `${body.id}-${role}`, role, body, title, hant, hans, seats };
}

/** The post with its body as English releases name it, after "the". */
export function inEnglish({ body, title }, acting = false) {
  const held = acting ? `Acting ${title}` : title;
  const ofCity = body.kind === 'GOVERNMENT' || title.includes(' for ');
  return ofCity ? `${held} of ${body.city.name}` : `${held} of the ${body.name}`;
}

/** The post with its body as Chinese releases name it, before the name. */
export function inChinese(held, script, acting = false) {
  const { body } = held;
  const of = body.kind === 'GOVERNMENT' ? `${body.city[script]}市` : body[script];
  const word = acting ? '代理' : '';
  return `${of}${word}${held[script]}`;
}
