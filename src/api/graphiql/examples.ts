import { QUESTIONS } from './questions.ts';

/** An operation to begin with. Each has a name, by which its tab is called. */
export interface Example {
  readonly title: string;
  readonly query: string;
}

const OTHERS: readonly Example[] = [
  {
    title: 'Search all names, in any script',
    query: `query Search {
  search(text: "重慶", first: 10) {
    edges {
      score
      node {
        __typename
        id
        name
        ... on Person { names }
        ... on Place { names placeKind: kind }
        ... on Organisation { names organisationKind: kind }
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
    title: 'Who visited what in Harbin, in two weeks of 2024',
    query: `query VisitsInHarbin {
  visits(place: { name: "Harbin" }, from: "2024-08-25", to: "2024-09-08") {
    edges {
      node {
        date
        person { name }
        target { __typename ... on Place { name } ... on Organisation { name } }
        evidence { quote release { title url } }
      }
    }
  }
}
`,
  },
  {
    title: 'Events in Heilongjiang and all cities in it: who took part, on which side',
    query: `query EventsInHeilongjiang {
  events(in: { name: "Heilongjiang" }, first: 10) {
    edges {
      node {
        name
        type
        status
        date
        city { name }
        participants(first: 50) {
          edges {
            node {
              side
              role
              capacity
              participant { ... on Person { name } ... on Organisation { name } }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'One release with everything that was read in it',
    query: `query Release {
  release(id: "retold-chongqing-2023-05-11") {
    title
    kind
    basedOn { publisher title publishedOn }
    statements(first: 50) {
      totalCount
      edges {
        node {
          type
          modality
          date
          mentions { as text entity { id name } }
          evidence { quote start end rule }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'How much the graph holds',
    query: `query Statistics {
  statistics { releases statements persons organisations places posts events agreements meetings visits signatures witnessings }
}
`,
  },
];

/** In this order: the questions of an analyst, of which the day-one question is first. Tests run each of them. */
export const EXAMPLES: readonly Example[] = [...QUESTIONS, ...OTHERS];
