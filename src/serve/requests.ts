import type { IncomingMessage, ServerResponse } from 'node:http';
import { BundleError } from '../bundle/error.ts';
import { storyOf } from '../bundle/story.ts';
import type { Story } from '../model/story.ts';
import { isOwnPage } from './guard.ts';
import { Changed, Refusal, type Workshop } from './workshop.ts';

/** Below this address a page asks for changes. */
export const REQUESTS = '/api/';

/** Bytes of the largest request that is no document. */
const LARGEST = 4 * 1024 * 1024;

/** What a page may only look at, by address. */
const READS: Readonly<Record<string, (workshop: Workshop) => unknown>> = {
  '/api/corrections': ({ corrections }) => corrections.read(),
  '/api/stories': ({ stories }) => stories.read(),
};

/** Answers what a page asks of a workshop: in JSON, what is wrong and needed with a status from 400 on. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { workshop, host }: { workshop: Workshop; host: string },
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('Cache-Control', 'no-store');
  try {
    const reads = request.method === 'GET' && READS[pathname];
    if (reads) return send(response, 200, reads(workshop));
    if (request.method !== 'POST') throw new Refusal(405, 'is no request that is known', 'GET or POST');
    if (!isOwnPage(request, host)) throw new Refusal(403, 'comes from another page', 'the explorer’s own page');
    switch (pathname) {
      case '/api/corrections': {
        const { add, remove, hash } = changeOf(await jsonOf(request));
        return send(response, 200, workshop.corrections.change({ add, remove }, hash));
      }
      case '/api/stories': {
        const { name, story, hash } = savingOf(await jsonOf(request));
        return send(response, 200, workshop.stories.save(name, story, hash));
      }
      case '/api/documents': {
        const documents = mustBe(workshop.documents);
        mustSay(request, 'application/octet-stream');
        return send(response, 200, { name: await documents.add(searchParams.get('name') ?? '', request) });
      }
      case '/api/documents/remove': {
        await mustBe(workshop.documents).remove(textsOf(fieldOf(await jsonOf(request), 'names')));
        return send(response, 200, {});
      }
      case '/api/build': {
        mustSay(request, 'application/json');
        return await stream(response, mustBe(workshop.build));
      }
      default:
        throw new Refusal(404, 'is no request that is known', 'one of the explorer’s');
    }
  } catch (error) {
    if (error instanceof Changed) return send(response, 409, error.now);
    if (!(error instanceof Refusal)) throw error;
    const { status, problem, needed } = error;
    if (!request.complete) response.setHeader('Connection', 'close');
    send(response, status, { problem, needed });
  }
}

/** Tells the steps of a build, a line of JSON each, and in the last one how it ended; a page that goes away stops it. */
async function stream(response: ServerResponse, build: NonNullable<Workshop['build']>): Promise<void> {
  const controller = new AbortController();
  response.on('close', () => controller.abort());
  const tell = (event: object) => response.write(`${JSON.stringify(event)}\n`);
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' });
  const ending = build(tell, controller.signal);
  tell(await ending);
  response.end();
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}

function mustBe<Part>(part: Part | null): Part {
  if (part === null)
    throw new Refusal(403, 'is not allowed here', 'a server that was told what the bundle is built from');
  return part;
}

/** A type that no form of another site can send without being asked first. */
function mustSay(request: IncomingMessage, type: string): void {
  if (request.headers['content-type'] !== type) throw new Refusal(415, 'is of another type', type);
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  mustSay(request, 'application/json');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new Refusal(413, 'is too large', `at most ${LARGEST / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new Refusal(400, 'is not JSON', 'JSON');
  }
}

function changeOf(value: unknown): { add: string[]; remove: string[]; hash: string | null } {
  return { add: textsOf(fieldOf(value, 'add')), remove: textsOf(fieldOf(value, 'remove')), hash: hashIn(value) };
}

function savingOf(value: unknown): { name: string; story: Story | null; hash: string | null } {
  const name = fieldOf(value, 'name');
  if (typeof name !== 'string') throw new Refusal(400, 'has a name that is no text', 'the name of a story');
  const story = fieldOf(value, 'story');
  return { name, story: story === null ? null : storyIn(story, name), hash: hashIn(value) };
}

function storyIn(value: unknown, name: string): Story {
  try {
    return storyOf(value, `stories/${name}.json`);
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    throw new Refusal(400, error.problem, error.needed);
  }
}

function hashIn(value: unknown): string | null {
  const hash = fieldOf(value, 'hash');
  if (hash !== null && typeof hash !== 'string') throw new Refusal(400, 'names no state of the file', 'its hash');
  return hash;
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field))
    throw new Refusal(400, `has no ${field}`, field);
  return (value as Record<string, unknown>)[field];
}

function textsOf(value: unknown): string[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    throw new Refusal(400, 'is no list of texts', 'a list of texts');
  return value;
}
