import type { AnnotatedDocument, Mention } from '../model/document.ts';
import type { SampledMention } from '../model/report.ts';

/** Characters of a sentence shown on each side of a mention. */
const REACH = 60;

/** A sample of mentions that fills as documents are added. */
export interface Sample {
  add(document: AnnotatedDocument, mention: Mention): void;
  /** In the order of chance. */
  result(): SampledMention[];
}

interface Pick {
  lot: number;
  start: number;
  mention: SampledMention;
}

/**
 * Picks `size` mentions, each as likely as any other: those with the smallest lots, where a mention's lot is a hash of the
 * seed, its document and its place. So neither the order nor the way the documents are divided changes what is picked.
 */
export function sampleOf(size: number, seed: number): Sample {
  const picks: Pick[] = [];
  return {
    add(document, mention) {
      const { id, path } = document;
      const { entity, start, end, sentence, rule } = mention;
      const lot = lotOf(`${seed} ${id} ${start} ${end} ${entity}`);
      const last = picks[size - 1];
      if (last && lot > last.lot) return;
      const context = contextOf(document, mention);
      picks.push({ lot, start, mention: { entity, rule, path, document: id, sentence, context } });
      picks.sort(byLot);
      picks.length = Math.min(picks.length, size);
    },
    result: () => picks.map(({ mention }) => mention),
  };
}

function contextOf({ text, sentences }: AnnotatedDocument, mention: Mention): SampledMention['context'] {
  const sentence = sentences[mention.sentence]!;
  const from = Math.max(sentence.start, mention.start - REACH);
  const to = Math.min(sentence.end, mention.end + REACH);
  return [
    (from > sentence.start ? '…' : '') + text.slice(from, mention.start).replace(/^[\udc00-\udfff]/, ''),
    text.slice(mention.start, mention.end),
    text.slice(mention.end, to).replace(/[\ud800-\udbff]$/, '') + (to < sentence.end ? '…' : ''),
  ];
}

/** 32 bits: FNV-1a (Fowler, Noll, Vo), finished with the mixer of MurmurHash3 (Appleby) so that like texts get unlike lots. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function byLot(a: Pick, b: Pick): number {
  return (
    a.lot - b.lot ||
    compare(a.mention.document, b.mention.document) ||
    a.start - b.start ||
    compare(a.mention.entity, b.mention.entity)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
