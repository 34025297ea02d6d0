import { corrector } from '../../graph/correct/correct.ts';
import { correctIndex } from '../../graph/correct/correct-index.ts';
import { entitiesOf } from '../../graph/count/entities.ts';
import type { NodeFacts } from '../../graph/count/packed.ts';
import type { Correction } from '../../model/correction.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Layout } from '../../model/graph.ts';
import { readDocument } from '../documents.ts';
import type { World } from '../world.ts';
import type { Ground } from './ground.ts';

/** What corrections make of the ground of an opened bundle; reads the documents it takes. */
export async function correctedGround(
  opened: World,
  plain: Ground,
  corrections: readonly Correction[],
): Promise<Ground> {
  const entities = entitiesOf(opened.graph.mapNodes((key, attributes) => ({ key, attributes })));
  const recipe = opened.graph.getAttribute('recipe');
  const lines = corrections.map((correction, place) => ({ line: place + 1, correction }));
  const correction = correctIndex({ entities, ...plain }, opened.documents, recipe, lines);
  const read = await Promise.all(correction.toRead.map((id) => readDocument(opened, id)));
  const texts = new Map(read.map((document) => [document.id, document]));
  const { postings, mentions, entities: left, origins } = correction.apply((id) => texts.get(id)!);
  const at = corrector(lines, entities);
  return {
    postings,
    mentions,
    layout: withNewPlaces(plain.layout, origins),
    facts: (key) => factsOf(left.get(key)!),
    amend: once((document) => {
      const amended = at.document(document);
      return { ...amended, mentions: amended.mentions.filter(({ entity }) => left.has(entity)) };
    }),
  };
}

function factsOf({ name, type, aliases, facts }: Entity): NodeFacts {
  return { ...facts, label: name, type, aliases };
}

/** A node that corrections made stands where most of it stood. */
function withNewPlaces(layout: Layout, origins: ReadonlyMap<string, string>): Layout {
  const places: Layout = Object.assign(Object.create(null), layout);
  for (const [key, origin] of origins) {
    const place = layout[origin];
    if (place) places[key] = place;
  }
  return places;
}

function once(
  amend: (document: AnnotatedDocument) => AnnotatedDocument,
): (document: AnnotatedDocument) => AnnotatedDocument {
  const amended = new WeakMap<AnnotatedDocument, AnnotatedDocument>();
  return (document) => {
    const known = amended.get(document) ?? amend(document);
    amended.set(document, known);
    return known;
  };
}
