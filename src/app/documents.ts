import { useEffect, useState } from 'react';
import { fetchDocument } from '../bundle/fetch.ts';
import type { AnnotatedDocument } from '../model/document.ts';
import { fetchFile } from './source.ts';
import type { World } from './world.ts';
import { useWorld } from './worldContext.ts';

export type Fetched = { state: 'loading' } | { state: 'ready'; document: AnnotatedDocument } | { state: 'failed' };

const reading = new Map<string, Promise<AnnotatedDocument>>();
const ready = new Map<string, AnnotatedDocument>();

/** A document with its text, its mentions as corrections leave them; read once, then kept. `retry` reads it again after a failure. */
export function useDocument(id: string): Fetched & { retry(): void } {
  const world = useWorld();
  const [failed, setFailed] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const document = ready.get(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt more reads again
  useEffect(() => {
    let wanted = true;
    if (ready.has(id)) return;
    readDocument(world, id).then(
      () => wanted && setAttempt((count) => count + 1),
      () => wanted && setFailed(id),
    );
    return () => {
      wanted = false;
    };
  }, [world, id, attempt]);
  const retry = () => {
    setFailed(null);
    setAttempt((count) => count + 1);
  };
  if (document) return { state: 'ready', document: world.amend(document), retry };
  return failed === id ? { state: 'failed', retry } : { state: 'loading', retry };
}

/** Lets go of all documents that were read: they may have changed. */
export function forgetDocuments(): void {
  reading.clear();
  ready.clear();
}

/** A document as `useDocument` gives it. Rejects with a `BundleError` when it cannot be read. */
export async function readDocument(
  { base, amend }: Pick<World, 'base' | 'amend'>,
  id: string,
): Promise<AnnotatedDocument> {
  return amend(await readBundled(base, id));
}

/** Reads a document that may be asked for soon; what fails is told when it is. */
export function readEarly({ base }: Pick<World, 'base'>, id: string): void {
  readBundled(base, id).catch(() => undefined);
}

function readBundled(base: string, id: string): Promise<AnnotatedDocument> {
  const known = reading.get(id);
  if (known) return known;
  const started = fetchDocument(base, id, fetchFile);
  reading.set(id, started);
  started.then(
    (document) => ready.set(id, document),
    () => reading.delete(id),
  );
  return started;
}
