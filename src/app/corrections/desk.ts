import { create } from 'zustand';
import { useStore } from '../store.ts';

export const HOWS = ['merge', 'rename', 'retype', 'split', 'reject'] as const;
/** The ways to correct an entity. */
export type How = (typeof HOWS)[number];

/** One mention, by the id of its document and its offsets there. */
export interface MentionPlace {
  document: string;
  sentence: number;
  start: number;
  end: number;
}

/** What lies on the desk: an entity to correct, the corrections made so far, or documents to add. */
export type Topic =
  | { kind: 'entity'; node: string; how?: How; other?: string | undefined; at?: MentionPlace | undefined }
  | { kind: 'corrections'; file?: File }
  | { kind: 'documents' };

export const useDesk = create<{ topic: Topic | null }>()(() => ({ topic: null }));

/** Lays something on the desk; null clears it. What lay over it on a phone goes. */
export function lay(topic: Topic | null): void {
  useStore.setState({ drawer: false });
  useDesk.setState({ topic });
}
