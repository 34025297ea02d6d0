import type { Mentions, Postings } from '../../model/graph.ts';

/** Postings and mentions in typed columns, which go to a worker without being copied. Nodes are numbered in code-unit order of their keys. */
export interface Columns {
  keys: readonly string[];
  /** The postings of node i lie from `starts[i]` to before `starts[i + 1]`, by document, then unit. */
  starts: Uint32Array;
  documents: Uint32Array;
  units: Uint32Array;
  /** 1 where the node stands only in a heading above the unit. */
  lent: Uint8Array;
  /** The mentions of node i lie from `mentionStarts[i]` to before `mentionStarts[i + 1]`. */
  mentionStarts: Uint32Array;
  mentionDocuments: Uint32Array;
  mentionCounts: Uint32Array;
}

/** Lays the postings and mentions of the same nodes out in columns. */
export function columnsOf(postings: Postings, mentions: Mentions): Columns {
  const keys = Object.keys(postings).sort();
  const starts = startsOf(keys.map((key) => postings[key]!.length));
  const mentionStarts = startsOf(keys.map((key) => mentions[key]?.length ?? 0));
  const columns: Columns = {
    keys,
    starts,
    documents: new Uint32Array(starts.at(-1)!),
    units: new Uint32Array(starts.at(-1)!),
    lent: new Uint8Array(starts.at(-1)!),
    mentionStarts,
    mentionDocuments: new Uint32Array(mentionStarts.at(-1)!),
    mentionCounts: new Uint32Array(mentionStarts.at(-1)!),
  };
  for (let node = 0; node < keys.length; node++) {
    const places = postings[keys[node]!]!;
    const counts = mentions[keys[node]!] ?? [];
    for (let place = 0, at = starts[node]!; place < places.length; place++, at++) {
      const posting = places[place]!;
      columns.documents[at] = posting[0];
      columns.units[at] = posting[1];
      columns.lent[at] = posting.length > 2 ? 1 : 0;
    }
    for (let place = 0, at = mentionStarts[node]!; place < counts.length; place++, at++) {
      columns.mentionDocuments[at] = counts[place]![0];
      columns.mentionCounts[at] = counts[place]![1];
    }
  }
  return columns;
}

/** The buffers of columns, to be transferred. */
export function buffersOf({ keys: _, ...arrays }: Columns): ArrayBufferLike[] {
  return Object.values(arrays).map(({ buffer }) => buffer);
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = starts[index]! + length;
  return starts;
}
