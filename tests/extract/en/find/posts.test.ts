import { describe, it } from 'vitest';
import { readsPosts } from '../../support.ts';

describe('post and body', () => {
  it.each([
    ['Minister of the General Administration of Sport Tom Ash', 'Minister, General Administration of Sport'],
    ['the Chairman of the Committee on Night Ferries, Mr Tom Ash,', 'Chairman, Committee on Night Ferries'],
    [
      'the Deputy Chief of Mission of the Embassy of Belmora to Arvandia, Mr Tom Ash,',
      'Deputy Chief of Mission, Embassy of Belmora to Arvandia',
    ],
    ['the Assistant to the Minister of Trade, Mr Tom Ash,', 'Assistant to the Minister of Trade'],
    ['the Deputy Commissioner (Ferries), Mr Tom Ash,', 'Deputy Commissioner (Ferries)'],
    [
      'the Assistant Commissioner (Harbour Boundary) of Ports, Mr Tom Ash,',
      'Assistant Commissioner (Harbour Boundary) of Ports',
    ],
    ['the Comptroller (Chief Executive) of the HHO, Mr Tom Ash,', 'Comptroller (Chief Executive), HHO'],
    ['the Commissioner of South African Revenue Service, Mr Tom Ash,', 'Commissioner, South African Revenue Service'],
    [
      'Senior Minister of State for Foreign Affairs and for Defence Dr Tom Ash',
      'Senior Minister of State for Foreign Affairs and for Defence',
    ],
    [
      'Ostmark Labour Organisation - Sandvik Office Director Tom Ash',
      'Director, Ostmark Labour Organisation - Sandvik Office',
    ],
    ['the Mayor of Lakeford, Mr Tom Ash,', 'Mayor, Lakeford'],
    ['Lakeford Mayor Tom Ash', 'Mayor, Lakeford'],
    ["Lakeford's Mayor, Mr Tom Ash,", 'Mayor, Lakeford'],
    ['Mr Tom Ash, Mayor of Lakeford,', 'Mayor, Lakeford'],
    ['Mr Tom Ash, the Mayor of Lakeford,', 'Mayor, Lakeford'],
    ['the Mayor of the Lakeford Municipal Government, Mr Tom Ash,', 'Mayor, Lakeford Municipal Government'],
    ['the Director of the Lakeford Water Board, Mr Tom Ash,', 'Director, Lakeford Water Board'],
    ['the President of the University of Lakeford, Professor Tom Ash,', 'President, University of Lakeford'],
    ['the Chairman of the Ostmark Chamber of Commerce, Mr Tom Ash,', 'Chairman, Ostmark Chamber of Commerce'],
    ['the Minister of Trade of Belmora, Mr Tom Ash,', 'Minister of Trade, Belmora'],
    ['the Minister for Foreign Affairs of Belmora, Mr Tom Ash,', 'Minister for Foreign Affairs, Belmora'],
    ['Belmoran Foreign Minister Tom Ash', 'Foreign Minister, Belmoran'],
    ['Belmora Foreign Minister Tom Ash', 'Foreign Minister, Belmora'],
    [
      'the Director-General of the Office of Ports and Harbours of Ostmark Province, Mr Tom Ash,',
      'Director-General, Office of Ports and Harbours of Ostmark Province',
    ],
    [
      'the Secretary-General of the Lakeford Trade Council (LTC), Mr Tom Ash,',
      'Secretary-General, Lakeford Trade Council',
    ],
  ])('%s', (phrase, post) => {
    readsPosts(`Today, ${phrase} spoke of water.`, [`Tom Ash: ${post}`]);
  });
});

describe('a field belongs to the title', () => {
  it.each([
    ['the Secretary for Security, Mr Tom Ash,', 'Secretary for Security'],
    ['the Secretary for Labour and Welfare, Mr Tom Ash,', 'Secretary for Labour and Welfare'],
    [
      'the Secretary for Innovation, Technology and Industry, Mr Tom Ash,',
      'Secretary for Innovation, Technology and Industry',
    ],
    ['the Under Secretary for Environment and Ecology, Mr Tom Ash,', 'Under Secretary for Environment and Ecology'],
    ['the Permanent Secretary for Education, Mr Tom Ash,', 'Permanent Secretary for Education'],
    ['the Chief Secretary for Administration, Mr Tom Ash,', 'Chief Secretary for Administration'],
    ['the Minister for Trade, Mr Tom Ash,', 'Minister for Trade'],
    ['the Director of Health, Dr Tom Ash,', 'Director of Health'],
  ])('%s', (phrase, post) => {
    readsPosts(`Today, ${phrase} spoke of water.`, [`Tom Ash: ${post}`]);
  });
});

describe('words of rank stay', () => {
  it.each([
    'Acting Mayor',
    'Deputy Mayor',
    'Vice Mayor',
    'Vice-Mayor',
    'Executive Vice Mayor',
    'Deputy Director',
    'Assistant Director',
    'Acting Director',
    'Deputy Director-General',
    'Standing Vice-Governor',
    'Vice Chairman',
    'Honorary Consul',
    'Senior Vice President',
    'First Deputy Minister',
    'Associate Director',
    'Permanent Secretary',
  ])('%s', (title) => {
    readsPosts(`Today, the ${title} of Lakeford, Mr Tom Ash, spoke of water.`, [`Tom Ash: ${title}, Lakeford`]);
  });
});

describe('several posts of one person', () => {
  it('joined by "and", each of its body', () => {
    readsPosts(
      'The Deputy Secretary of the Lakeford Party Committee and Mayor of Lakeford, Mr Tom Ash, spoke of water today.',
      ['Tom Ash: Deputy Secretary, Lakeford Party Committee', 'Tom Ash: Mayor, Lakeford'],
    );
  });

  it('behind the name, in a list', () => {
    readsPosts('Mr Tom Ash, Mayor of Lakeford and President of the Lakeford Water Board, spoke today.', [
      'Tom Ash: Mayor, Lakeford',
      'Tom Ash: President, Lakeford Water Board',
    ]);
  });

  it('told in two sentences', () => {
    readsPosts(
      'The Mayor of Lakeford, Mr Tom Ash, spoke of water today. Mr Ash, Chairman of the Lakeford Water Board, promised more.',
      ['Tom Ash: Chairman, Lakeford Water Board', 'Tom Ash: Mayor, Lakeford'],
    );
  });
});

describe('time of a post', () => {
  it('"-designate" is to come', () => {
    readsPosts('The Mayor-designate of Lakeford, Mr Tom Ash, spoke of water today.', [
      'PLANNED Tom Ash: Mayor, Lakeford',
    ]);
  });

  it('"former" is over', () => {
    readsPosts('The former Mayor of Lakeford, Mr Tom Ash, spoke of water today.', [
      'BACKGROUND Tom Ash: Former Mayor, Lakeford',
    ]);
    readsPosts('Mr Tom Ash, a former Minister for Trade of Belmora, spoke of water today.', [
      'BACKGROUND Tom Ash: Former Minister for Trade, Belmora',
    ]);
  });
});

describe('in lists', () => {
  it('each person has the post beside the name', () => {
    readsPosts(
      'Present were the Secretary for Labour and Welfare, Mr Tom Ash; the Secretary for Security, Ms Ann Bell; and the Director of Health, Dr Carl Dorn.',
      [
        'Ann Bell: Secretary for Security',
        'Carl Dorn: Director of Health',
        'Tom Ash: Secretary for Labour and Welfare',
      ],
    );
  });

  it('a plural title is that of each', () => {
    readsPosts('Vice Mayors of Lakeford Tom Ash and Ann Bell spoke today.', [
      'Ann Bell: Vice Mayor, Lakeford',
      'Tom Ash: Vice Mayor, Lakeford',
    ]);
  });

  it('a title before one name is not that of the next', () => {
    readsPosts('Mayor Tom Ash and Ms Ann Bell spoke today.', ['Tom Ash: Mayor']);
  });
});

it('a post said twice is one', () => {
  readsPosts('The Mayor of Lakeford, Mr Tom Ash, spoke today. Lakeford Mayor Tom Ash thanked all.', [
    'Tom Ash: Mayor, Lakeford',
  ]);
});

describe('bodies of a list with semicolons', () => {
  it('leave the secretary of a government behind the head of an office alone', () => {
    readsPosts(
      'Also present were the Deputy Head of the Harbour Department of the Ostmark Committee, Mr Tom Ash; the Secretary for Ports, Ms Ann Bell.',
      ['Tom Ash: Deputy Head, Harbour Department of the Ostmark Committee', 'Ann Bell: Secretary for Ports'],
    );
  });

  it('are the same under the style of a state', () => {
    readsPosts(
      'The Deputy Prime Minister of the Socialist Republic of Belmora, Mr Tom Ash, arrived today. Belmora Deputy Prime Minister Tom Ash toured a mill.',
      ['Tom Ash: Deputy Prime Minister, Socialist Republic of Belmora'],
    );
  });
});

describe('what a minister is responsible for', () => {
  it('belongs to the title', () => {
    readsPosts('The Minister of State with responsibility for Trade, Lord Asher, arrived in Sandvik today.', [
      'Lord Asher: Minister of State with Responsibility for Trade',
    ]);
  });
});

describe('where a consul has the office', () => {
  it('is not whom the consul is sent by', () => {
    readsPosts('Belmora Consul General in Lakeford Ann Bell met Mayor Tom Ash today.', [
      'Ann Bell: Consul General, Belmora',
      'Tom Ash: Mayor',
    ]);
  });
});

describe('a list of titles before names', () => {
  it('is known by its last name', () => {
    readsPosts(
      'The delegation includes staff of Ms Ann Bell, the director of the Youth Bureau, Tom Ash, the President of the Art Bureau, Carl Dorn, and the Head of the Trade Office, Eva Frost.',
      ['Tom Ash: Director, Youth Bureau', 'Carl Dorn: President, Art Bureau', 'Eva Frost: Head, Trade Office'],
    );
  });

  it('is one of names before titles where the last title alone has an article', () => {
    readsPosts(
      'Attending were HH Sheikh Omar bin Ash, Minister of Trade, HH Sheikh Karim bin Birch, Chief of the Harbour Court, and the Ambassador of Belmora, Yusuf Lund.',
      ['Karim bin Birch: Chief, Harbour Court', 'Omar bin Ash: Minister of Trade', 'Yusuf Lund: Ambassador, Belmora'],
    );
  });

  it('goes from title to name where no comma parts them', () => {
    readsPosts(
      'Attending were Minister (Trade) Tom Ash, Minister (Transport) and Minister-in-charge (Energy) B Birch, and Minister (Health) Eva Frost.',
      [
        'B Birch: Minister (Transport)',
        'B Birch: Minister-in-charge (Energy)',
        'Eva Frost: Minister (Health)',
        'Tom Ash: Minister (Trade)',
      ],
    );
  });

  it('may have words between the article and the title', () => {
    readsPosts('Tom Ash, non-resident Ambassador of Belmora, and Ann Bell, non-resident Envoy of Arvandia, met.', [
      'Ann Bell: Envoy, Arvandia',
      'Tom Ash: Ambassador, Belmora',
    ]);
  });

  it('goes on from a title before a name, whoever ends the list', () => {
    readsPosts(
      'She met the Premier of Belmora, Tom Ash, the Speaker of the Harbour Council, Ann Bell, and his deputy, Carl Dorn.',
      ['Ann Bell: Speaker, Harbour Council', 'Tom Ash: Premier, Belmora'],
    );
  });

  it('is one of names before titles where it ends in a title', () => {
    readsPosts('Present were Tom Ash, the director of the Youth Bureau, Carl Dorn, the President of the Art Bureau.', [
      'Tom Ash: Director, Youth Bureau',
      'Carl Dorn: President, Art Bureau',
    ]);
  });
});

describe('whose envoy somebody is', () => {
  it('is another person, and no body', () => {
    readsPosts(
      'As the Special Envoy of President Bo Wilde, Foreign Minister Tom Ash called on Premier Ann Bell today.',
      ['Ann Bell: Premier', 'Bo Wilde: President', 'Tom Ash: Foreign Minister'],
    );
  });
});

it('an office may stand behind a field and "and"', () => {
  readsPosts('The Minister of Higher Education and Energy Minister Tom Ash met Ms Ann Bell today.', [
    'Tom Ash: Energy Minister',
    'Tom Ash: Minister of Higher Education',
  ]);
});

describe('a body', () => {
  it('may be between two, with its seat in brackets', () => {
    readsPosts(
      'The Secretary-General of the Forum for Trade between Belmora and Arvandia (Lakeford), Mr Tom Ash, met Ms Ann Bell.',
      ['Tom Ash: Secretary-General, Forum for Trade between Belmora and Arvandia (Lakeford)'],
    );
  });

  it('is not the city that somebody is welcomed to', () => {
    readsPosts('Mr Tom Ash welcomed to Lakeford Secretary Bell. He thanked Ms Ann Bell.', ['Ann Bell: Secretary']);
  });
});

it('a consul may be told by his land in small letters', () => {
  readsPosts('Mayor Ann Bell met with Mr. Birch, Belmoran consul-general in Lakeford, today.', [
    'Ann Bell: Mayor',
    'Birch: Consul-general, Belmoran',
  ]);
});

it('a list of titles gives its last to the name right behind it', () => {
  readsPosts(
    'Mayor Tom Ash met Ann Bell, head of the Lake Bank, Belmoran Foreign Minister Bo Wilde, and Mr Carl Dorn.',
    ['Ann Bell: Head, Lake Bank', 'Bo Wilde: Foreign Minister, Belmoran', 'Tom Ash: Mayor'],
  );
});

it('the day behind a committee is not what it is on', () => {
  readsPosts('Mr Tom Ash met Ms Ann Bell, Secretary of the Ostmark Party Committee on November 16.', [
    'Ann Bell: Secretary, Ostmark Party Committee',
  ]);
});
