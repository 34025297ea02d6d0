import { create } from 'zustand';
import type { Scene } from '../../model/story.ts';
import type { Language } from '../messages/language.ts';
import { VIEWS, type View } from '../choices.ts';
import type { StageLook } from './message.ts';

/** The small pictures of scenes that are drawn already: addresses of images by `pictureKey`; null: it could not be drawn. */
export const usePictures = create<ReadonlyMap<string, string | null>>(() => new Map());

/** Shape and colours of pictures until the stage was heard. */
export const PLAIN_LOOK: StageLook = { shape: 16 / 9, theme: 'light', display: 'stage' };

/** Tells apart what looks different: drawn for another stage, or with annotations in another language, a scene is another picture. */
export function pictureKey(
  { view, annotations }: Scene,
  { shape, theme, display }: StageLook,
  language: Language,
): string {
  return JSON.stringify([view, annotations, shape.toFixed(2), theme, display, language]);
}

/** What a scene shows. */
export function viewOf({ view }: Scene): View {
  return VIEWS.find((known) => known === view.view) ?? 'network';
}

export function keepPicture(key: string, address: string | null): void {
  usePictures.setState((pictures) => new Map(pictures).set(key, address), true);
}
