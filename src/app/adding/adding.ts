import { create } from 'zustand';
import { reopen } from '../bundle.ts';
import { answered, ask, Away, json, Refused } from '../corrections/server.ts';
import type { World } from '../world.ts';
import { linesOf } from './lines.ts';
import { markNews, type News, newsIn } from './news.ts';

export type FileState = 'waiting' | 'sending' | 'kept' | 'refused' | 'unread';

/** One file on its way to the server. */
export interface AddedFile {
  name: string;
  state: FileState;
  /** What was wrong with it and what is needed. */
  said: string | null;
  /** What the server calls it. */
  kept: string | null;
}

/** How far adding is. */
export type Stage =
  | { kind: 'idle' }
  | { kind: 'sending'; done: number }
  | { kind: 'building'; step: string | null; done: number; of: number | null }
  | { kind: 'opening' }
  | { kind: 'done'; news: News; complaints: string }
  | { kind: 'stopped' | 'away' | 'taken-back' }
  | { kind: 'failed'; said: string };

export const useAdding = create<{ files: readonly AddedFile[]; stage: Stage; cut: boolean }>()(() => ({
  files: [],
  stage: { kind: 'idle' },
  cut: false,
}));

let stopping = new AbortController();

/** Sends files to the server, builds the bundle again with them and opens it in place. */
export async function addDocuments(files: readonly File[], opened: World, cut: boolean): Promise<void> {
  if (isBusy() || files.length === 0) return;
  stopping = new AbortController();
  useAdding.setState({
    files: files.map(({ name }) => ({ name, state: 'waiting', said: null, kept: null })),
    stage: { kind: 'sending', done: 0 },
    cut,
  });
  try {
    for (const [index, file] of files.entries()) {
      await send(file, index);
      useAdding.setState({ stage: { kind: 'sending', done: index + 1 } });
    }
    if (keptNames().length > 0) await buildAndOpen(opened);
    else useAdding.setState({ stage: { kind: 'idle' } });
  } catch (error) {
    fail(error);
  }
}

/** Builds the bundle again as it is and opens it in place. */
export async function buildAgain(opened: World): Promise<void> {
  if (isBusy()) return;
  stopping = new AbortController();
  try {
    await buildAndOpen(opened);
  } catch (error) {
    fail(error);
  }
}

/** Stops what is being sent or built; the bundle stays as it was. */
export function stop(): void {
  stopping.abort();
}

/** Lets the server forget what was sent last. */
export async function takeDocumentsBack(): Promise<void> {
  try {
    await answered(await ask('api/documents/remove', json({ names: keptNames() })));
    useAdding.setState({ files: [], stage: { kind: 'taken-back' } });
  } catch (error) {
    fail(error);
  }
}

/** Whether something is on its way. */
export function isBusy(): boolean {
  return ['sending', 'building', 'opening'].includes(useAdding.getState().stage.kind);
}

async function send(file: File, index: number): Promise<void> {
  changeFile(index, { state: 'sending' });
  try {
    const path = `api/documents?name=${encodeURIComponent(file.name)}`;
    const init = { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file };
    const { name } = (await answered(await ask(path, { ...init, signal: stopping.signal }))) as { name: string };
    changeFile(index, { state: 'kept', kept: name });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    changeFile(index, { state: 'refused', said: error.message });
  }
}

async function buildAndOpen(opened: World): Promise<void> {
  useAdding.setState({ stage: { kind: 'building', step: null, done: 0, of: null } });
  const response = await ask('api/build', { ...json({}), signal: stopping.signal });
  if (!response.ok || !response.body) return void (await answered(response));
  const end = await follow(response.body);
  if (end.end === 'stopped') return useAdding.setState({ stage: { kind: 'stopped' } });
  if (end.end === 'failed') return useAdding.setState({ stage: { kind: 'failed', said: end.said } });
  useAdding.setState({ stage: { kind: 'opening' } });
  const fresh = await reopen();
  const news = newsIn(opened, fresh);
  markNews(news);
  useAdding.setState(({ files }) => ({
    files: files.map((file) => withProblem(file, end.said)),
    stage: { kind: 'done', news, complaints: end.said.trim() },
  }));
}

async function follow(body: ReadableStream<Uint8Array>): Promise<{ end: string; said: string }> {
  for await (const line of linesOf(body)) {
    const event = JSON.parse(line) as { step: string; done: number; of: number | null } | { end: string; said: string };
    if ('end' in event) return event;
    useAdding.setState({ stage: { kind: 'building', ...event } });
  }
  throw new Away();
}

/** A file of which the build said that it could not be read. */
function withProblem(file: AddedFile, said: string): AddedFile {
  const line = file.kept && said.split('\n').find((one) => one.includes(`${file.kept}:`));
  return line
    ? { ...file, state: 'unread', said: line.slice(line.indexOf(`${file.kept}:`) + file.kept!.length + 2) }
    : file;
}

function keptNames(): string[] {
  return useAdding.getState().files.flatMap(({ kept }) => kept ?? []);
}

function changeFile(index: number, changed: Partial<AddedFile>): void {
  useAdding.setState(({ files }) => ({
    files: files.map((file, place) => (place === index ? { ...file, ...changed } : file)),
  }));
}

function fail(error: unknown): void {
  const stage = (): Stage => {
    if (stopping.signal.aborted) return { kind: 'stopped' };
    if (error instanceof Refused) return { kind: 'failed', said: error.message };
    if (error instanceof Away || error instanceof TypeError) return { kind: 'away' };
    return { kind: 'failed', said: error instanceof Error ? error.message : String(error) };
  };
  useAdding.setState({ stage: stage() });
}
