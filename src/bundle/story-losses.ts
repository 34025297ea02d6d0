import { edgeKey } from '../model/graph.ts';
import type { Scene, SceneView } from '../model/story.ts';

/** What a scene speaks of and a bundle does not have. */
export type Loss =
  | { kind: 'node'; node: string }
  /** Both are there; no sentence links them. */
  | { kind: 'link'; nodes: readonly [string, string] }
  | { kind: 'document'; document: string };

/** What a bundle has, by node key and document id. */
export interface Holdings {
  hasNode(key: string): boolean;
  hasLink(a: string, b: string): boolean;
  hasDocument(id: string): boolean;
}

/** Fields of a view whose values are node keys, and how a value begins that has a key behind something else. */
const KEYED: Readonly<Record<string, RegExp>> = {
  node: /^/,
  link: /^/,
  pair: /^/,
  path: /^/,
  compare: /^/,
  community: /^/,
  selection: /^/,
  only: /^/,
  around: /^[123] /,
  layout: /^around /,
};

/** The same of fields that do no harm where they name what is not there. */
const KEYED_TOO: typeof KEYED = {
  hidden: /^/,
  without: /^/,
  collapsed: /^/,
  named: /^/,
  moved: /^\S+ \S+ /,
};

/** What a scene shows or cites and the bundle does not have, each once. */
export function lossesOf({ view, annotations, evidence }: Scene, bundle: Holdings): Loss[] {
  const keys = [
    ...Object.entries(KEYED).flatMap(([field, start]) => keysIn(view, field, start)),
    ...annotations.map(({ node }) => node),
  ];
  const gone = [...new Set(keys)].filter((key) => !bundle.hasNode(key));
  const [a, b] = valuesOf(view, 'link');
  const unlinked = a && b && bundle.hasNode(a) && bundle.hasNode(b) && !bundle.hasLink(a, b);
  const documents = [...valuesOf(view, 'document'), ...evidence.map(({ document }) => document)];
  return [
    ...gone.map((node): Loss => ({ kind: 'node', node })),
    ...(unlinked ? [{ kind: 'link', nodes: [a, b] } as const] : []),
    ...[...new Set(documents)]
      .filter((id) => !bundle.hasDocument(id))
      .map((document): Loss => ({ kind: 'document', document })),
  ];
}

/** A scene that speaks of another node instead, wherever it spoke of the one. */
export function renameNode(scene: Scene, from: string, to: string): Scene {
  const view: Record<string, SceneView[string]> = { ...scene.view };
  for (const [field, start] of Object.entries({ ...KEYED, ...KEYED_TOO })) {
    const values = valuesOf(scene.view, field);
    if (!values.some((value) => keyIn(value, start) === from)) continue;
    const named = values.map((value) => (keyIn(value, start) === from ? `${start.exec(value)![0]}${to}` : value));
    view[field] = written(field, field === 'named' ? named : [...new Set(named)]);
  }
  return {
    ...scene,
    view,
    annotations: scene.annotations.map((one) => (one.node === from ? { ...one, node: to } : one)),
  };
}

function written(field: string, values: readonly string[]): SceneView[string] {
  const [a, b] = values;
  if (field === 'link' && a && b) return edgeKey(a, b).split('\t');
  return values.length === 1 ? a! : values;
}

function keysIn(view: SceneView, field: string, start: RegExp): string[] {
  return valuesOf(view, field).flatMap((value) => keyIn(value, start) ?? []);
}

/** The key in a value; null where it does not begin as one with a key does. */
function keyIn(value: string, start: RegExp): string | null {
  const begun = start.exec(value);
  return begun ? value.slice(begun[0].length) : null;
}

function valuesOf(view: SceneView, field: string): readonly string[] {
  const value = view[field];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
