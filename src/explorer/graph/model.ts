/** An entity in a picture. */
export interface GraphNode {
  readonly id: string;
  /** As `EntityKind` names it. */
  readonly kind: string;
  readonly label: string;
  /** A second line: the Chinese name. */
  readonly also?: string;
}

/** A tie in a picture, between two of its nodes. */
export interface GraphTie {
  readonly id: string;
  /** Its kind, as `TieKind` names it. */
  readonly type: string;
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** `2023-05-11`, where the day is known. */
  readonly date?: string;
  /** Whether it points from `from` to `to`: two persons met each other, but one of them accompanied the other. */
  readonly directed?: boolean;
}

/** What `GraphView` draws. Ties lead only between its nodes. */
export interface GraphModel {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
}

export interface GraphViewProps {
  readonly model: GraphModel;
  /** A node was chosen: go to its page. */
  readonly onNode?: (id: string) => void;
  /** A tie was chosen: show its evidence. */
  readonly onTie?: (id: string) => void;
}

/** One bar or point of a timeline. */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  /** `2023-05-11`, `2023-05` or `2023`; undefined where nothing is known. */
  readonly from?: string;
  readonly to?: string;
  /** A line beside the label, such as the place. */
  readonly note?: string;
  readonly status?: 'OCCURRED' | 'ANNOUNCED' | 'CANCELLED';
}

export interface TimelineViewProps {
  readonly items: readonly TimelineItem[];
  /** An item was chosen. */
  readonly onItem?: (id: string) => void;
}
