import type { Stop } from '../../graph/tour/stop.ts';

/** The stop of one kind. */
export type StopOf<Kind extends Stop['kind']> = Extract<Stop, { kind: Kind }>;

/** What the words of a scene are made with. Names and titles are fit for Markdown. */
export interface Cast {
  name(node: string): string;
  /** What a document is called, by its index. */
  document(index: number): string;
  /** The signs that lead to the sentences of some claims, each once; empty where there are none. */
  mark(...claims: number[]): string;
}

/** What one scene says: its heading; a plain sentence with its numbers; what the speaker should know. */
export interface Lines {
  title: string;
  text: string;
  notes: string;
}

/** What each kind of stop says, in one language. */
export type Script = { [Kind in Stop['kind']]: (stop: StopOf<Kind>, cast: Cast) => Lines };

/** What a stop says. */
export function linesOf(script: Script, stop: Stop, cast: Cast): Lines {
  const say = script[stop.kind] as (stop: Stop, cast: Cast) => Lines;
  return say(stop, cast);
}
