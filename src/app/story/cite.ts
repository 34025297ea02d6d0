import type { Evidence, Saying, Scene } from '../../model/story.ts';

/** A scene with more evidence; the same words are kept once. */
export function addEvidence(scene: Scene, evidence: readonly Evidence[]): Scene {
  const fresh = evidence.filter(({ quote }) => scene.evidence.every((known) => known.quote !== quote));
  return { ...scene, evidence: [...scene.evidence, ...fresh] };
}

/** A scene without one piece of evidence: references to it go, those to later ones follow. */
export function removeEvidence(scene: Scene, index: number): Scene {
  const renumbered = (text: string) =>
    text.replace(/\[\^([1-9]\d?)\]/g, (reference, digits: string) => {
      const number = Number(digits);
      if (number === index + 1) return '';
      return number > index + 1 ? `[^${number - 1}]` : reference;
    });
  return {
    ...scene,
    text: eachOf(scene.text, renumbered),
    notes: eachOf(scene.notes, renumbered),
    evidence: scene.evidence.toSpliced(index, 1),
  };
}

/** A scene whose text refers to a piece of evidence at its end, in each language. */
export function citeEvidence(scene: Scene, index: number): Scene {
  return { ...scene, text: eachOf(scene.text, (text) => `${text.trimEnd()}[^${index + 1}]`) };
}

function eachOf(saying: Saying, change: (text: string) => string): Saying {
  return typeof saying === 'string' ? change(saying) : { zh: change(saying.zh), en: change(saying.en) };
}
