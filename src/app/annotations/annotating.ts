import { create } from 'zustand';
import type { AnnotationKind } from './edit.ts';

interface Annotating {
  /** What is to be put at the node that is pointed at next; null: nothing. */
  asked: { kind: AnnotationKind; onNode(node: string): void } | null;
  /** The text that is written in its place, by the number of its annotation; null: none. */
  writing: number | null;
}

/** What a person is doing with annotations. */
export const useAnnotating = create<Annotating>()(() => ({ asked: null, writing: null }));

/** Gives the node pointed at to the annotation that waits for one; whether one did. */
export function giveNode(node: string): boolean {
  const { asked } = useAnnotating.getState();
  if (!asked) return false;
  useAnnotating.setState({ asked: null });
  asked.onNode(node);
  return true;
}
