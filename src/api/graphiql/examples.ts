import { QUESTIONS } from './questions.ts';

/** An operation to begin with. Each has a name, by which its tab is called. */
export interface Example {
  readonly title: string;
  readonly query: string;
}

const OTHERS: readonly Example[] = [
  {
    title: 'Search all names, in any script: by which name each is found, and what is next to it',
    query: `query Search {
  search(text: "重慶", first: 10) {
    edges {
      match { name script fit }
      node {
        __typename
        id
        name
        neighbourhood(first: 5) { counts { tie kind ties } edges { node { name } ties } }
      }
    }
  }
}
`,
  },
  {
    title: 'A person: posts, each with how we know, and meetings. Try another spelling: 陳國基',
    query: `query Person {
  person(ref: { name: "Chan Kwok-ki" }) {
    __typename
    ... on Person {
      id
      name
      names
      posts {
        post { name organisation { name } }
        kind
        from
        to
        observedFrom
        evidence { quote release { title } registerEntry { id source } }
      }
      meetings(first: 10) {
        totalCount
        edges { counterpart { name } node { date city { name } } }
      }
    }
    ... on AmbiguousEntity { candidates { id name } }
    ... on EntityNotFound { suggestions { id name } }
  }
}
`,
  },
  {
    title: 'A place: who visited it, what was there, and on finance what took place there and was agreed',
    query: `query Place {
  visits(place: { name: "Harbin" }, from: "2024-08-25", to: "2024-09-08") {
    edges { node { person { name } date target { ... on Place { name } ... on Organisation { name } } evidence { quote } } }
  }
  events(in: { name: "Heilongjiang" }, first: 10) {
    edges { node { name type status date participants(first: 20) { edges { node { side role capacity participant { ... on Entity { name } } } } } } }
  }
  onFinance: events(topic: { name: "finance" }, in: { name: "Shanghai" }) { edges { node { name date } } }
  agreements(topic: { name: "finance" }) { edges { node { name date parties { edges { node { organisation { name } } } } } } }
}
`,
  },
  {
    title: 'An organisation: its posts and who held them, its parts, agreements, and the releases that name it',
    query: `query Organisation {
  organisation(ref: { name: "Chongqing Municipal People's Government" }) {
    ... on Organisation {
      name
      seat { name }
      parts { name }
      posts { name holders { person { name } kind from to observedFrom observedTo } }
      agreements(first: 10) { edges { node { agreement { name date } } } }
    }
  }
  releases(about: { name: "Chongqing Municipal People's Government" }) { totalCount edges { node { title publishedOn } } }
}
`,
  },
  {
    title: 'Releases, one of them with what was read in it, and how much the graph holds',
    query: `query Releases {
  releases(kinds: [RETOLD], first: 5) { totalCount edges { node { id title publisher publishedOn language } } }
  release(id: "retold-chongqing-2023-05-11") {
    title
    kind
    statements(first: 10) { edges { node { type modality date rule evidence { quote start end } mentions { as text entity { name } } } } }
  }
  statistics { apiVersion graphVersion releases statements persons organisations places posts events agreements meetings visits }
}
`,
  },
  {
    title: 'What somebody should look at, and what would be one if two persons were judged to be',
    query: `query Decide {
  conflicts(first: 10) { edges { node { kind message entities { name } evidence { quote release { id } } } } }
  previewMerge(left: "hu-henghua", right: "yuan-jiajun") {
    areOne
    names
    leftTies { mentions meetings events tenures }
    rightTies { mentions meetings events tenures }
    sharedPosts { name }
    togetherAt { name date }
  }
}
`,
  },
];

/** In this order: the questions of an analyst, of which the day-one question is first. Tests run each of them. */
export const EXAMPLES: readonly Example[] = [...QUESTIONS, ...OTHERS];
