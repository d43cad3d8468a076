// The same questions as a user of @neo4j/graphql asks them: over the nodes and ties of the graph, with its filters, orders
// and limits; what it cannot express (shortest paths) by its @cypher directive. The answers must tell the same: three paths
// over all kinds of ties that lead through persons, agreements and small events; a name found whole, by its beginning, and
// with a letter amiss.
// A full-text index over a list cannot be declared; the lists are never selected.
const TIES =
  'MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING';

export const typeDefs = `
  type Person @node @fulltext(indexes: [
    { indexName: "entityNames", queryName: "personNames", fields: ["searchNames"] }
    { indexName: "entityKeys", queryName: "personKeys", fields: ["nameKeys"] }
  ]) {
    id: ID! name: String! searchNames: String nameKeys: String
    meetings: [Person!]! @relationship(type: "MET_WITH", direction: OUT, queryDirection: UNDIRECTED, properties: "Meeting")
    events: [Event!]! @relationship(type: "TOOK_PART", direction: OUT, properties: "Part")
    signed: [Agreement!]! @relationship(type: "SIGNED", direction: OUT)
    visited: [Place!]! @relationship(type: "VISITED", direction: OUT)
    pathsTo(other: ID!): [Path!]! @cypher(statement: """
      MATCH (other:Entity {id: $other})
      MATCH path = allShortestPaths((this)-[:${TIES}*..4]-(other))
        WHERE all(x IN nodes(path) WHERE x = this OR x = other OR x:Person OR x:Agreement OR x:Event AND COUNT { (x)<-[:TOOK_PART]-() } <= 20)
      WITH path LIMIT 3
      RETURN {length: length(path), hops: [tie IN relationships(path) | {kind: type(tie), date: tie.date}],
        through: [node IN nodes(path) | {id: node.id, name: node.name}]} AS path
    """, columnName: "path")
  }
  type Meeting @relationshipProperties { id: String! date: Date dateText: String cityId: String }
  type Part @relationshipProperties { side: String role: String }
  type Event @node { id: ID! name: String! date: Date cityId: String
    participants: [Person!]! @relationship(type: "TOOK_PART", direction: IN, properties: "Part") }
  type Agreement @node { id: ID! name: String! date: Date
    parties: [Organisation!]! @relationship(type: "PARTY_TO", direction: IN) }
  type Organisation @node { id: ID! name: String! seats: [Place!]! @relationship(type: "SEATED_IN", direction: OUT) }
  type Place @node { id: ID! name: String! }
  type Path { length: Int! hops: [Hop!]! through: [Named!]! }
  type Hop { kind: String! date: Date }
  type Named { id: ID! name: String! }
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
    query: `query($start: ID!, $end: ID!) { people(where: { id: { eq: $start } }) {
      pathsTo(other: $end) { length hops { kind date } through { id name } } } }`,
    variables: (given) => given,
    agrees: ({ people: [person] }, { paths: { paths } }) => person.pathsTo[0]?.length === paths?.[0]?.length,
  },
  'name search': {
    query: `query($exact: String!, $prefix: String!, $words: String!) {
      whole: personKeys(phrase: $exact, first: 8) { edges { score node { id name } } }
      beginning: personKeys(phrase: $prefix, first: 8) { edges { score node { id name } } }
      words: personNames(phrase: $words, first: 8) { edges { score node { id name } } } }`,
    // Lucene's own words, as Whomet made them of the text.
    variables: (_, [{ parameters }]) => {
      const { exact, prefix, words } = parameters;
      return { exact, prefix, words };
    },
  },
  agreements: {
    query: `query($one: ID!, $other: ID!) { agreements(where: { AND: [
        { parties: { some: { seats: { some: { id: { eq: $one } } } } } },
        { parties: { some: { seats: { some: { id: { eq: $other } } } } } } ] }, sort: [{ date: DESC }], limit: 50) { id name date } }`,
    variables: ({ between: [one, other] }) => ({ one: one.id, other: other.id }),
  },
};
