// The same questions as a user of @neo4j/graphql asks them: over the nodes and ties of the graph, with its filters, orders
// and limits; what it cannot express (shortest path) by its @cypher directive.
// A full-text index over a list cannot be declared; the list is never selected.
export const typeDefs = `
  type Person @node @fulltext(indexes: [{ indexName: "entityNames", queryName: "personNames", fields: ["searchNames"] }]) {
    id: ID! name: String!  searchNames: String
    meetings: [Person!]! @relationship(type: "MET_WITH", direction: OUT, queryDirection: UNDIRECTED, properties: "Meeting")
    events: [Event!]! @relationship(type: "TOOK_PART", direction: OUT, properties: "Part")
    signed: [Agreement!]! @relationship(type: "SIGNED", direction: OUT)
    visited: [Place!]! @relationship(type: "VISITED", direction: OUT)
    pathTo(other: ID!): [Person!]! @cypher(statement: """
      MATCH (other:Entity:Person {id: $other})
      MATCH path = shortestPath((this)-[:MET_WITH*..4]-(other))
      UNWIND nodes(path) AS node RETURN node
    """, columnName: "node")
  }
  type Meeting @relationshipProperties { id: String! date: Date dateText: String cityId: String }
  type Part @relationshipProperties { side: String role: String }
  type Event @node { id: ID! name: String! date: Date cityId: String
    participants: [Person!]! @relationship(type: "TOOK_PART", direction: IN, properties: "Part") }
  type Agreement @node { id: ID! name: String! date: Date
    parties: [Organisation!]! @relationship(type: "PARTY_TO", direction: IN) }
  type Organisation @node { id: ID! name: String! seats: [Place!]! @relationship(type: "SEATED_IN", direction: OUT) }
  type Place @node { id: ID! name: String! }
`;

export const PEER = {
  'who met whom': {
    query: `query($in: String!, $from: Date!, $to: Date!) {
      events(where: { AND: [{ cityId: { eq: $in } }, { date: { gte: $from } }, { date: { lte: $to } }] }, sort: [{ date: DESC }], limit: 50) {
        id date participantsConnection { edges { properties { side } node { id name } } } } }`,
    variables: (given) => given,
  },
  meetings: {
    query: `query($id: ID!) { people(where: { id: { eq: $id } }) { id name
      meetingsConnection(first: 50, sort: [{ edge: { date: DESC } }]) {
        edges { properties { id date dateText } node { id name } } pageInfo { hasNextPage } } } }`,
    variables: (given) => given,
  },
  neighbourhood: {
    query: `query($id: ID!) { people(where: { id: { eq: $id } }) { id
      meetings(limit: 100) { id name meetings(limit: 100) { id name } }
      events(limit: 100) { id name participants(limit: 20) { id name } } } }`,
    variables: (given) => given,
  },
  'shortest path': {
    query: `query($start: ID!, $end: ID!) { people(where: { id: { eq: $start } }) { pathTo(other: $end) { id name } } }`,
    variables: (given) => given,
  },
  'name search': {
    query: `query($phrase: String!) { personNames(phrase: $phrase, first: 20) { edges { score node { id name } } } }`,
    variables: ({ text }) => ({ phrase: text.replaceAll('-', ' ') }),
  },
  agreements: {
    query: `query($one: ID!, $other: ID!) { agreements(where: { AND: [
        { parties: { some: { seats: { some: { id: { eq: $one } } } } } },
        { parties: { some: { seats: { some: { id: { eq: $other } } } } } } ] }, sort: [{ date: DESC }], limit: 50) { id name date } }`,
    variables: ({ between: [one, other] }) => ({ one: one.id, other: other.id }),
  },
};
