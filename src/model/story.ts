/** Words for an audience: one text for all, or one in each language. */
export type Saying = string | { zh: string; en: string };

/** A talk: what is shown and said, in order. */
export interface Story {
  schema: 1;
  title: Saying;
  scenes: readonly Scene[];
}

/** What is seen and said until the next key. */
export interface Scene {
  /** Tells it from the others of its story. */
  id: string;
  title: Saying;
  /** Markdown, of which a few lines are shown; `[^1]` refers to the first of the evidence. */
  text: Saying;
  /** Markdown for the speaker alone. */
  notes: Saying;
  view: SceneView;
  annotations: readonly Annotation[];
  evidence: readonly Evidence[];
}

/**
 * What is seen, in the fields of an explorer's address; those of several values are lists. `frame` says how much of the
 * network: `whole`, or a box `x0 y0 x1 y1` of its picture; left out, what is chosen with its neighbours.
 */
export type SceneView = Readonly<Record<string, string | readonly string[]>>;

/** What is drawn over the network, bound to a node by its key. */
export type Annotation =
  | { kind: 'ring'; node: string }
  /** Beside the node, `dx` to the right and `dy` down, in shares of the shorter side of the window; an arrow leads from it to the node. */
  | { kind: 'text' | 'arrow'; node: string; text: Saying; dx: number; dy: number };

/** A sentence that bears out what is said. */
export interface Evidence {
  /** The id of its document. */
  document: string;
  /** Its index in the document, from 0, when the story was written. */
  sentence: number;
  /** Its text, by which it is found again when it has another index. */
  quote: string;
}
