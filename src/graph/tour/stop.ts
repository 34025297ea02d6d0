import type { EntityType } from '../../model/entity.ts';
import type { Support } from '../../model/graph.ts';

/** What words of a document must show: that they name one entity, or two together; of no entity, what the document is called. */
export interface Claim {
  nodes: readonly [] | readonly [string] | readonly [string, string];
  /** The document, by index, where it has to be this one. */
  document?: number;
}

/** What is counted of an entity. Of another window than `sentence`, read unit for sentence. */
export interface Standing {
  node: string;
  type: EntityType;
  sentences: number;
  /** Documents that name it, and how many of them are independent. */
  documents: number;
  independent: number;
  links: number;
  /** Its place among the entities of its type by sentences, 1 the first (of equals, all have the same); and how many there are. */
  rank: number;
  of: number;
}

/** What is counted of a link. */
export interface LinkFacts {
  nodes: readonly [string, string];
  sentences: number;
  documents: number;
  independent: number;
  /** Sentences chance alone would bring. */
  expected: number;
  support: Support;
}

/** What one scene of a tour tells: facts only, no words. The n-th claim is of the n-th entity, link or document listed. */
export type Stop = { claims: readonly Claim[] } & (
  | CorpusStop
  | HubsStop
  | StandingStop
  | StrongestStop
  | LinkStop
  | AbsenceStop
  | SharedStop
  | OwnStop
  | BridgeStop
  | WhereStop
  | ClosingStop
);

/** What was read. Claims: what the earliest and the latest dated document are called. */
export interface CorpusStop {
  kind: 'corpus';
  documents: number;
  reprints: number;
  undated: number;
  /** ISO dates of the earliest and the latest document; none where no document has one. */
  dates: readonly [string, string] | null;
  sentences: number;
  /** How many entities of each type. */
  entities: Readonly<Record<EntityType, number>>;
  /** The indices of the documents of the claims: two, or one where all dated ones are of one day. */
  ends: readonly number[];
}

/** Who is named most: of all entities, or of one type. */
export interface HubsStop {
  kind: 'hubs';
  type: EntityType | null;
  /** How many there are. */
  of: number;
  hubs: readonly Standing[];
  /** The theme of the corpus, where it is among the hubs, and in how many units anything is named at all. */
  theme: string | null;
  units: number;
}

/** Who the tour is about. */
export interface StandingStop {
  kind: 'standing';
  standings: readonly Standing[];
}

/** What an entity is linked with most strongly, of one type. */
export interface StrongestStop {
  kind: 'strongest';
  node: string;
  type: EntityType;
  /** How many links with this type it has. */
  of: number;
  links: readonly LinkFacts[];
  /** The other ends of its strongest links with this type, those listed first: as many as a picture holds. */
  near: readonly string[];
  /** The theme, where it is left out because everything is linked with it. */
  without: string | null;
}

/** One link on its own. Claims: from one independent document, or from two. */
export interface LinkStop {
  kind: 'link';
  link: LinkFacts;
}

/** Two entities no unit names together. */
export interface AbsenceStop {
  kind: 'absence';
  standings: readonly [Standing, Standing];
  /** Documents that name both, the units expected by chance, and how probable it is that chance brings none. */
  shared: number;
  expected: number;
  byChance: number;
}

/** What several entities are all linked with. Claims: of each neighbour listed, its links in the order of the nodes. */
export interface SharedStop {
  kind: 'shared';
  nodes: readonly string[];
  /** Whether the second is there because it is the likest of the first. */
  peer: boolean;
  /** How many entities they are all linked with, and how many of the type that is listed. */
  of: number;
  type: EntityType;
  ofType: number;
  strongest: ReadonlyArray<{ node: string; links: readonly LinkFacts[] }>;
  /** What they are all linked with, those listed first: as many as a picture holds. */
  near: readonly string[];
  without: string | null;
}

/** What one entity is linked with and none of those it is compared with. */
export interface OwnStop {
  kind: 'own';
  node: string;
  against: readonly string[];
  of: number;
  links: readonly LinkFacts[];
  /** The other ends of the strongest of these, those listed first: as many as a picture holds. */
  near: readonly string[];
}

/** A link between entities that otherwise keep different company (see `bridge`). Claims as of a link. */
export interface BridgeStop {
  kind: 'bridge';
  link: LinkFacts;
  /** The end with fewer other links, how many these are, and how many of them the other end has too. */
  lesser: string;
  others: number;
  common: number;
}

/** Where an entity stands: the documents that name it most, by index. */
export interface WhereStop {
  kind: 'where';
  node: string;
  of: number;
  documents: ReadonlyArray<{ document: number; sentences: number }>;
}

/** How far all this carries. */
export interface ClosingStop {
  kind: 'closing';
  /** What the tour is about; none: the whole. */
  nodes: readonly string[];
  /** All links of these, and how many rest on how much. */
  links: number;
  supports: Readonly<Record<Support, number>>;
  documents: number;
  undated: number;
  /** Types of which none is linked with what the tour is about. */
  missing: readonly EntityType[];
  /** Whether there was too little for a tour of full length. */
  short: boolean;
}
