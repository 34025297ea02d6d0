import * as v from 'valibot';
import type { Talk } from './talk.ts';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const word = (length: number) => v.pipe(v.string(), v.maxLength(length));

const talkSchema = v.object({
  spot: v.nullable(
    v.object({
      story: word(100),
      scene: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)),
      shown: v.boolean(),
    }),
  ),
  spotAt: time,
  timer: v.object({ before: time, since: v.nullable(time), planned: v.nullable(v.pipe(time, v.minValue(1))) }),
  timerAt: time,
});

const stageSchema = v.object({
  /** Width by height. */
  shape: v.pipe(v.number(), v.minValue(0.2), v.maxValue(5)),
  theme: v.picklist(['light', 'dark']),
  display: v.picklist(['stage', 'projector']),
});

/** How the stage looks, of which the speaker sees small pictures. */
export type StageLook = v.InferOutput<typeof stageSchema>;

const envelope = { comention: v.literal('talk'), from: word(40), number: v.pipe(v.number(), v.integer()) };

const messageSchema = v.variant('kind', [
  v.object({
    ...envelope,
    kind: v.literal('tell'),
    talk: talkSchema,
    /** Whether an answer is wanted. */
    asks: v.boolean(),
    /** The edition of the story that the sender has, which need not be sent again. */
    has: v.nullable(word(80)),
    /** Only the stage says how it looks. */
    stage: v.nullable(stageSchema),
    story: v.nullable(v.object({ name: word(100), edition: word(80), json: v.string() })),
  }),
  /** A key pressed in the speaker's window that is meant for the stage. */
  v.object({ ...envelope, kind: v.literal('key'), key: word(20) }),
  /** The stage is being closed. */
  v.object({ ...envelope, kind: v.literal('bye') }),
]);

/** What the windows of a talk say to each other. */
export type Message = v.InferOutput<typeof messageSchema>;

/** A message as it came from another window, which may be anyone's: null unless it has the form of one of ours. */
export function parseMessage(data: unknown): Message | null {
  const { success, output } = v.safeParse(messageSchema, data);
  return success ? output : null;
}

/** A talk as it was kept; null unless it has its form. */
export function parseTalk(data: unknown): Talk | null {
  const { success, output } = v.safeParse(talkSchema, data);
  return success ? output : null;
}
