import { describe, expect, it } from 'vitest';
import { extraction, facts, persons, reads, readsOf, readsPosts, warnings } from './support.ts';

const MET = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';

/** What a release must not be read to say. */
describe('no meeting', () => {
  it.each([
    [
      'among colleagues of one delegation',
      'Mayor Tom Ash led a delegation to Sandvik today. Members of the delegation included Dr Carl Dorn and Ms Eva Frost.',
    ],
    ['of who accompanied whom', 'Mayor Tom Ash, accompanied by Dr Carl Dorn, visited the Lakeford Museum today.'],
    ['of all who attended one forum', 'Mayor Tom Ash and Governor Ann Bell attended the Lakeford Trade Forum today.'],
    [
      'of all who attended one dinner',
      'Mayor Tom Ash and Governor Ann Bell attended the welcome dinner of the Lakeford Trade Forum today.',
    ],
    [
      'of witnesses and signatories',
      'Mr Tom Ash and Ms Ann Bell signed the Lakeford Water Agreement today. Mr Carl Dorn witnessed the signing.',
    ],
    [
      'in meeting a need',
      'Mayor Tom Ash said today that the plan meets the needs of the public, as Governor Ann Bell noted.',
    ],
    ['in meeting with success', "Governor Ann Bell's plan met with success today, Mayor Tom Ash noted."],
    ['in meeting a standard', 'Mayor Tom Ash noted today that the works met the standards set by Governor Ann Bell.'],
    ['in meeting rooms', 'Mayor Tom Ash opened the meeting rooms of the Ann Bell Library today.'],
    ['by video call', 'Mayor Tom Ash received a video call from Governor Ann Bell today.'],
    ['by telephone', 'Mayor Tom Ash held a telephone conversation with Governor Ann Bell today.'],
    ['in a telephone call', 'Mayor Tom Ash had a phone call with Governor Ann Bell today.'],
    ['on the telephone', 'Mayor Tom Ash spoke with Governor Ann Bell by telephone today.'],
    ['that was declined', 'Mayor Tom Ash declined to meet Governor Ann Bell today.'],
    ['that did not take place', 'Mayor Tom Ash did not meet Governor Ann Bell today.'],
    ['that somebody missed', 'Mayor Tom Ash was unable to meet Governor Ann Bell today.'],
    ['in writing a letter', 'Mayor Tom Ash wrote to Governor Ann Bell today.'],
    ['in thanking', 'Mayor Tom Ash thanked Governor Ann Bell today for receiving the delegation.'],
    ['with people without a name', 'Mayor Tom Ash met representatives of the fishing industry today.'],
    ['with an organisation', 'Mayor Tom Ash met with the Lakeford Chamber of Commerce today.'],
    ['with a place', 'Mayor Tom Ash held talks with Belmora today.'],
  ])('%s', (_what, text) => {
    readsOf('MET_WITH', text, []);
  });

  it('of a person with himself', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash met Mr Ash today.', []);
  });

  it('where reporters are named', () => {
    readsOf(
      'MET_WITH',
      'LAKEFORD, May 3 (Reporters Hugo Lind and Eva Frost) – Mayor Tom Ash met Governor Ann Bell today.',
      [`${MET} Lakeford`],
    );
  });
});

describe('reported speech', () => {
  it.each([
    'Mayor Tom Ash said that he had met Governor Ann Bell.',
    'Mayor Tom Ash recalled that Governor Ann Bell visited the Lakeford Museum.',
    'Mayor Tom Ash hoped that Governor Ann Bell would visit the Lakeford Museum.',
    'Mr Tom Ash said, "I met Governor Ann Bell and we spoke at length about trade and water."',
    '"When Governor Ann Bell visited the Lakeford Museum, we all learnt a great deal," Mayor Tom Ash said.',
    'Mayor Tom Ash suggested that Governor Ann Bell attend the Lakeford Trade Forum.',
    'Mayor Tom Ash invited Governor Ann Bell to visit the Lakeford Museum.',
    'Governor Ann Bell, Mayor Tom Ash noted, would be welcome to visit the Lakeford Museum.',
  ])('tells nothing of its own: %s', (text) => {
    expect(facts(text).filter((fact) => !/^(?:PLANNED|BACKGROUND) /u.test(fact))).toEqual([]);
  });
});

describe('no person', () => {
  it.each([
    ['an organisation', 'The Lakeford Trade Council met the Ostmark Water Board today.'],
    ['a company', 'Bell Brothers Limited signed the Lakeford Water Agreement with Ash and Sons today.'],
    ['a museum called after one', 'The delegation visited the Ann Bell Museum today.'],
    ['a street', 'The works on Tom Ash Street began today.'],
    ['an event', 'The Lakeford Harvest Festival and the Spring Boat Race were held today.'],
    ['a weekday or month', 'Good Friday and Easter Monday were busy. April May be dry.'],
    ['a ship', 'The ferry Northern Star called at Port Ellin today.'],
    ['a photographer', 'Mayor Visits Museum\n\nPhoto by Hugo Lind'],
    ['a reporter', 'LAKEFORD (Reporter Hugo Lind) – The museum opened today.'],
    ['a prize', 'The Golden Heron Prize was given today.'],
    ['a plan', 'The Belt Of Green Plan and the Clean Water Act were discussed today.'],
  ])('%s', (_what, text) => {
    expect(persons(text)).toEqual([]);
  });

  it('in a headline in capitals alone', () => {
    expect(persons('LAKEFORD OPENS NEW TRADE CENTRE\n\nThe centre opened today.')).toEqual([]);
  });
});

describe('what is only announced', () => {
  it.each([
    'Mayor Tom Ash to meet Governor Ann Bell',
    'Mayor Tom Ash to visit Sandvik\n\nThe Mayor of Lakeford, Mr Tom Ash, will visit Sandvik tomorrow.',
    'Mayor Tom Ash will meet Governor Ann Bell tomorrow.',
    'Mayor Tom Ash is to meet Governor Ann Bell tomorrow.',
    'Mayor Tom Ash plans to visit Sandvik next week.',
    'Mayor Tom Ash is scheduled to attend the Lakeford Trade Forum on Monday.',
    'Mayor Tom Ash is expected to sign the Lakeford Water Agreement tomorrow.',
    'Mayor Tom Ash meets Governor Ann Bell tomorrow.',
    'Mayor Tom Ash is looking forward to meeting Governor Ann Bell.',
    'Mayor Tom Ash will depart for Sandvik tomorrow and meet Governor Ann Bell there.',
    'The meeting of Mayor Tom Ash with Governor Ann Bell has been postponed.',
    'The visit of Mayor Tom Ash to Sandvik was cancelled.',
  ])('has not happened: %s', (text) => {
    expect(facts(text).filter((fact) => !/^(?:PLANNED|CANCELLED) /u.test(fact))).toEqual([]);
  });

  it('in a headline, where the text says that it is still to come', () => {
    const read = facts(
      'Mayor visits Sandvik\n\nThe Mayor of Lakeford, Mr Tom Ash, will visit Sandvik tomorrow (May 4).',
    );
    expect(read.filter((fact) => !fact.startsWith('PLANNED'))).toEqual([]);
  });
});

describe('no visit', () => {
  it('of a host', () => {
    readsOf('VISITED', 'In Lakeford, Mayor Tom Ash welcomed Governor Ann Bell at the Lakeford Museum today.', []);
  });

  it('in leaving for home', () => {
    readsOf('VISITED', 'The Mayor of Lakeford, Mr Tom Ash, left Sandvik for Lakeford today.', []);
  });

  it('in a visit of last year', () => {
    const read = facts('Mayor Tom Ash visited Sandvik last year. Today, he met Governor Ann Bell.');
    expect(read.filter((fact) => !fact.startsWith('BACKGROUND'))).toEqual([MET]);
  });

  it('in visitors, websites and virtual tours', () => {
    readsOf('VISITED', 'Mayor Tom Ash asked the public to visit the website of the Lakeford Museum today.', []);
    readsOf('VISITED', 'Mayor Tom Ash thanked the visitors of the Lakeford Museum today.', []);
  });

  it('of who only spoke of a place', () => {
    readsOf('VISITED', 'Mayor Tom Ash praised the Lakeford Museum today.', []);
  });
});

describe('no post', () => {
  it('of one who held it before', () => {
    readsPosts('The former Mayor of Lakeford, Mr Tom Ash, met Governor Ann Bell today.', [
      'Ann Bell: Governor',
      'BACKGROUND Tom Ash: Former Mayor, Lakeford',
    ]);
  });

  it('of the next person in the list', () => {
    readsPosts('The Mayor of Lakeford, Mr Tom Ash, and Mr Carl Dorn met today.', ['Tom Ash: Mayor, Lakeford']);
  });

  it('without a person', () => {
    readsPosts('The Mayor of Lakeford met the Governor of Ostmark today.', []);
  });

  it('in the name of an office', () => {
    readsPosts("Mr Tom Ash visited the Chief Secretary's Office today.", []);
    readsPosts('Mr Tom Ash visited the Office of the Chief Secretary today.', []);
  });
});

describe('what did not happen', () => {
  it.each([
    'Governor Ann Bell cancelled her visit to Lakeford and her meeting with Mayor Tom Ash.',
    'Mayor Tom Ash denied that he had met Governor Ann Bell.',
    'The planned meeting between Mayor Tom Ash and Governor Ann Bell did not take place.',
    'Mayor Tom Ash called on Governor Ann Bell to act on the report.',
  ])('meets nobody: %s', (text) => {
    const read = facts(text).filter((fact) => fact.startsWith('MET_WITH'));
    expect(read).toEqual([]);
  });
});

describe('another language', () => {
  it.each([
    [
      'Russian',
      'Мэр города сегодня встретился с губернатором области и обсудил с ним торговлю и воду. Затем оба посетили музей, где их приняли директор и ученики соседних школ, после чего состоялся обед, на котором выступил мэр.',
    ],
    [
      'French',
      "Le maire de la ville a rencontré aujourd'hui le gouverneur de la province, avec lequel il s'est entretenu du commerce et de l'eau. Les deux hommes ont ensuite visité le musée, où ils ont été reçus par la directrice et par les élèves des écoles voisines.",
    ],
    [
      'German',
      'Der Bürgermeister traf heute den Statthalter und sprach mit ihm über den Handel und das Wasser. Danach besuchten beide das Museum, wo sie von der Leiterin und von den Schülern der Schulen der Stadt begrüßt wurden, und aßen zu Mittag.',
    ],
  ])('gives a warning and no statement: %s', (_language, text) => {
    expect(extraction(text).statements).toEqual([]);
    expect(warnings(text)).toEqual(['language-not-read']);
  });

  it('is told by small words, whatever the names are', () => {
    const company = 'Premier Bo Ulm, Envoy Ina Lund, Foreign Minister Ole Berg, Consul Arn Holm and Speaker Kai Dahl';
    readsOf('MET_WITH', `Mayor Tom Ash met Governor Ann Bell today. Photo: ${company}, before lunch at Ulm Hall`, [
      MET,
    ]);
  });

  it('beside English does no harm', () => {
    reads('Mayor Tom Ash met Governor Ann Bell today. 市长会见了省长。', [MET]);
  });
});

describe('nearly nothing', () => {
  it.each(['.', '…', '"', '()', '!?!?', '123', '😀', '\u200b.', 'the', 'Mr', 'Mr.', 'The Secretary for', 'met with'])(
    'gives nothing: %j',
    (text) => {
      expect(extraction(text).statements).toEqual([]);
      expect(persons(text)).toEqual([]);
    },
  );
});
