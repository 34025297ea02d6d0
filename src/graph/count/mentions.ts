import type { AnnotatedDocument } from '../../model/document.ts';
import type { Mentions } from '../../model/graph.ts';

/** Notes how often each document mentions each entity, a document at a time. */
export interface MentionsCollector {
  /** Documents are added in the order of `documents.json`. */
  add(document: AnnotatedDocument): void;
  /** By node key, in code-unit order. */
  mentions(): Mentions;
}

export function mentionsCollector(): MentionsCollector {
  const noted = new Map<string, Mentions[string]>();
  let index = 0;
  return {
    add(document) {
      for (const { entity } of document.mentions) {
        const known = noted.get(entity);
        const last = known?.at(-1);
        if (!known) noted.set(entity, [[index, 1]]);
        else if (last?.[0] === index) last[1] += 1;
        else known.push([index, 1]);
      }
      index++;
    },
    mentions() {
      const mentions: Mentions = Object.create(null);
      for (const key of [...noted.keys()].sort()) mentions[key] = noted.get(key)!;
      return mentions;
    },
  };
}

/** The mentions of a whole list of documents, in the order of `documents.json`. */
export function buildMentions(documents: Iterable<AnnotatedDocument>): Mentions {
  const collector = mentionsCollector();
  for (const document of documents) collector.add(document);
  return collector.mentions();
}
