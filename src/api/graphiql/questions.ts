// biome-ignore-all lint: made by a script
// biome-ignore-all format: made by a script
// Made from tests/questions/ by scripts/generate-examples.mjs. Do not edit.
/** One example for each question of an analyst. */
export const QUESTIONS: readonly { readonly title: string; readonly query: string }[] = [
  {
    title: "Who met whom in Chongqing in May 2023? (To ask: the run button, or Ctrl-Enter.)",
    query: "query WhoMetWhomInChongqing {\n  whoMetWhom(in: { name: \"Chongqing\" }, from: \"2023-05-01\", to: \"2023-05-31\") {\n    edges {\n      node {\n        id\n        date\n        a { name }\n        b { name }\n        place { name }\n        evidence {\n          quote\n          modality\n          release {\n            id\n            title\n            publisher\n            publishedOn\n            kind\n            url\n            basedOn {\n              publisher\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "How are two officials connected?",
    query: "query Paths {\n  paths(start: { name: \"Hu Henghua\" }, end: { name: \"Wang Hesheng\" }, via: [MET_WITH, ACCOMPANIED]) {\n    __typename\n    ... on Paths {\n      paths {\n        length\n        entities { name }\n        hops {\n          kind\n          date\n          tie { id }\n          evidence {\n            quote\n            release { id }\n          }\n        }\n      }\n      leftOut {\n        kinds\n        eventsLargerThan\n      }\n    }\n    ... on NoPathWithin { maxHops }\n  }\n}\n",
  },
  {
    title: "Where was an official on a trip, day by day, and with whom?",
    query: "query Trip {\n  person(ref: { name: \"Chan Kwok-ki\" }) {\n    ... on Person {\n      itinerary(from: \"2024-08-30\", to: \"2024-09-02\") {\n        stops {\n          event {\n            id\n            name\n            type\n            status\n            date\n            place { name }\n            city { name }\n            evidence { quote }\n          }\n          role\n          met { name }\n          companions { name }\n        }\n        complete\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Which agreements were made between two places?",
    query: "query Agreements {\n  agreements(between: [{ name: \"Hong Kong\" }, { name: \"Guangdong\" }]) {\n    edges {\n      node {\n        id\n        name\n        date\n        parties {\n          edges {\n            node {\n              organisation { name }\n            }\n          }\n        }\n        evidence {\n          quote\n          release { id }\n        }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Who held a post on a day, acting or not?",
    query: "query WhoHeld {\n  whoHeld(post: { post: { name: \"Chief Secretary for Administration\" } }, on: \"2024-08-31\") {\n    id\n    person { name }\n    post { name }\n    kind\n    certainty\n    from\n    to\n    evidence {\n      quote\n      registerEntry {\n        id\n        source\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Which posts did a person hold, and how do we know?",
    query: "query Posts {\n  person(ref: { name: \"John Lee\" }) {\n    ... on Person {\n      posts {\n        id\n        post {\n          name\n          organisation { name }\n        }\n        kind\n        from\n        to\n        observedFrom\n        observedTo\n        evidence {\n          quote\n          release { id }\n          registerEntry {\n            id\n            source\n          }\n        }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Is this spelling one of ours, and who is it?",
    query: "query Names {\n  person(ref: { name: \"陈国基\" }) {\n    __typename\n    ... on Person {\n      id\n      name\n      names\n    }\n    ... on AmbiguousEntity {\n      candidates {\n        id\n        name\n      }\n    }\n    ... on EntityNotFound {\n      suggestions {\n        id\n        name\n      }\n    }\n  }\n  search(text: \"陈国基\", first: 20) {\n    edges {\n      node {\n        __typename\n        id\n        name\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Whom did the holders of a post meet, whoever held it?",
    query: "query HoldersMet {\n  whoMetWhom(person: { post: { name: \"Mayor\", organisation: \"Chongqing\" } }) {\n    edges {\n      node {\n        id\n        date\n        a { name }\n        aPosts { name }\n        b { name }\n        evidence { quote }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Who travelled with whom, how often?",
    query: "query Companions {\n  companions(of: { name: \"John Lee\" }) {\n    edges {\n      node {\n        id\n        name\n      }\n      events\n      firstOn\n      latestOn\n      evidence {\n        quote\n        release { id }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Whom did two officials both meet?",
    query: "query CommonContacts {\n  commonContacts(of: [{ name: \"Yuan Jiajun\" }, { name: \"Hu Henghua\" }]) {\n    edges {\n      node {\n        id\n        name\n      }\n      meetings\n      contacts {\n        person { name }\n        meetings\n        firstOn\n        latestOn\n      }\n    }\n  }\n}\n",
  },
  {
    title: "When did two officials first and last meet?",
    query: "query FirstAndLatest {\n  first: whoMetWhom(person: { name: \"John Lee\" }, with: { name: \"Yuan Jiajun\" }, orderBy: EARLIEST_FIRST, first: 1) {\n    edges {\n      node {\n        id\n        date\n        city { name }\n        evidence { quote }\n      }\n    }\n  }\n  latest: whoMetWhom(person: { name: \"John Lee\" }, with: { name: \"Yuan Jiajun\" }, first: 1) {\n    edges {\n      node {\n        id\n        date\n        city { name }\n        evidence { quote }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Who signed, and who only witnessed?",
    query: "query SignedOrWitnessed {\n  agreements(from: \"2023-01-01\", to: \"2024-12-31\") {\n    edges {\n      node {\n        name\n        date\n        parties {\n          edges {\n            node {\n              id\n              organisation { name }\n            }\n          }\n        }\n        signatures {\n          edges {\n            node {\n              id\n              person { name }\n              onBehalfOf { name }\n              evidence { quote }\n            }\n          }\n        }\n        witnesses {\n          edges {\n            node {\n              id\n              person { name }\n              evidence { quote }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "What was announced and never reported?",
    query: "query Announced {\n  events(status: [ANNOUNCED], from: \"2023-01-01\", to: \"2024-12-31\") {\n    edges {\n      node {\n        id\n        name\n        type\n        date\n        dateText\n        city { name }\n        evidence {\n          quote\n          release { id }\n        }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "How did two places work together, year by year?",
    query: "query Cooperation {\n  cooperation(between: [{ name: \"Hong Kong\" }, { name: \"Chongqing\" }]) {\n    between { name }\n    years {\n      year\n      meetings\n      visits\n      agreements\n      meetingEvents {\n        id\n        name\n      }\n      concluded {\n        id\n        name\n      }\n    }\n    mechanisms {\n      mechanism { name }\n      sessions { name }\n    }\n  }\n}\n",
  },
  {
    title: "What did we know on a given day?",
    query: "query KnownThen {\n  before: person(ref: { name: \"John Lee\" }, asOf: \"2020-01-01T00:00:00Z\") {\n    ... on Person {\n      posts {\n        post { name }\n        evidence {\n          registerEntry { id }\n        }\n      }\n      meetings { totalCount }\n    }\n  }\n  later: person(ref: { name: \"John Lee\" }, asOf: \"2099-01-01T00:00:00Z\") {\n    ... on Person {\n      meetings {\n        totalCount\n        edges {\n          counterpart { name }\n          node {\n            id\n            date\n            evidence {\n              quote\n              release { id }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Two reports of one event: where do they differ?",
    query: "query Differences {\n  events(in: { name: \"Chongqing\" }, from: \"2023-05-11\", to: \"2023-05-11\") {\n    edges {\n      node {\n        id\n        name\n        type\n        discrepancies {\n          field\n          about {\n            id\n            name\n          }\n          values {\n            value\n            releases { id }\n          }\n        }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "Who was on which side of a meeting, and in which capacity?",
    query: "query Delegation {\n  events(in: { name: \"Chongqing\" }, types: [MEETING], from: \"2023-05-11\", to: \"2023-05-11\") {\n    edges {\n      node {\n        name\n        participants(first: 50) {\n          edges {\n            node {\n              id\n              side\n              role\n              capacity\n              participant {\n                ... on Person { name }\n                ... on Organisation { name }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
  },
  {
    title: "When did two persons serve in one organisation at one time?",
    query: "query CareerOverlap {\n  careerOverlap(a: { name: \"John Lee\" }, b: { name: \"Chan Kwok-ki\" }) {\n    organisation { name }\n    a {\n      id\n      post { name }\n    }\n    b {\n      id\n      post { name }\n    }\n    from\n    to\n    certainty\n  }\n}\n",
  },
  {
    title: "What changed since my last look?",
    query: "query Changes {\n  changes(since: \"2023-01-01T00:00:00Z\", first: 50) {\n    edges {\n      node {\n        kind\n        subject\n        into\n        release { id }\n        name\n        why\n      }\n    }\n  }\n}\n",
  },
  {
    title: "What needs a person's decision?",
    query: "query ReviewQueue {\n  reviewQueue {\n    edges {\n      node {\n        left {\n          id\n          name\n        }\n        right {\n          id\n          name\n        }\n        reasons\n        score\n        weight\n      }\n    }\n  }\n}\n",
  },
  {
    title: "What did two places discuss and agree on, by topic and year?",
    query: "query Topics {\n  cooperation(between: [{ name: \"Hong Kong\" }, { name: \"Shanghai\" }]) {\n    years {\n      year\n      topics {\n        topic {\n          id\n          name\n        }\n        count\n      }\n      concluded { name }\n    }\n  }\n}\n",
  },
  {
    title: "Which sessions did a co-operation mechanism have, with whom in the chair?",
    query: "query Sessions {\n  organisation(ref: { name: \"Hong Kong/Chongqing Co-operation Conference\" }) {\n    __typename\n    ... on Organisation {\n      id\n      name\n      kind\n      sessions {\n        edges {\n          node {\n            id\n            number\n            event {\n              name\n              status\n              date\n              participants(first: 50) {\n                edges {\n                  node {\n                    role\n                    participant {\n                      ... on Person { name }\n                    }\n                  }\n                }\n              }\n            }\n            evidence {\n              quote\n              release { id }\n            }\n          }\n        }\n      }\n    }\n    ... on AmbiguousEntity {\n      candidates {\n        id\n        name\n      }\n    }\n    ... on EntityNotFound {\n      suggestions {\n        id\n        name\n      }\n    }\n  }\n}\n",
  },
];
