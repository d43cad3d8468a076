/** An entity in a picture. */
export interface GraphNode {
  readonly id: string;
  /** As GraphQL calls it: PERSON, ORGANISATION, PLACE, POST, EVENT, AGREEMENT or TOPIC. */
  readonly kind: string;
  readonly label: string;
}

/** A tie in a picture. */
export interface GraphTie {
  readonly id: string;
  /** As GraphQL calls it, such as MET_WITH. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** `2023-05-11`; absent where the day is not known. */
  readonly date?: string;
  /** Whether it points from `from` to `to`: two persons met each other, but one of them accompanied the other. */
  readonly directed?: boolean;
}

/** What a picture shows. Ties lead only between its nodes. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
}
