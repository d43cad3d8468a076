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
  /** Whether its id is one that evidence can be asked for; of a tie like AT, which only the register states, it is not. */
  readonly stated?: boolean;
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
  /** A node was opened, by a double click. */
  readonly onOpen?: (id: string) => void;
  /** The node from which distances are counted; left out: the busiest. */
  readonly root?: string;
  /** The node or tie that is chosen elsewhere. */
  readonly chosen?: string;
  readonly pinned?: ReadonlySet<string>;
  /** How it is laid out before the reader says otherwise. */
  readonly layout?: 'rings' | 'springs' | 'steps';
  /** The beginning of the name of the file that the picture is saved as. */
  readonly fileName?: string;
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
