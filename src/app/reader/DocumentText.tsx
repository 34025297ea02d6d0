import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { AnnotatedDocument } from '../../model/document.ts';
import { CorrectMention } from '../corrections/CorrectMention.tsx';
import { nodesOfFocus } from '../focus.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { chunksOf, holdsSentence } from './chunks.ts';
import { EntityList } from './EntityList.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { outline } from './outline.ts';
import { ReaderTools } from './ReaderTools.tsx';
import { type Route, sharedSentences } from './stops.ts';
import { TextChunk } from './TextChunk.tsx';
import { useNearChunks } from './useNearChunks.ts';
import { useQuoting } from './useQuoting.ts';
import { useReaderKeys } from './useReaderKeys.ts';
import { useWalk } from './useWalk.ts';

const NONE: readonly number[] = [];

/** The text, the sentence that was asked for, and the way from mention to mention. */
export function DocumentText({ document, sentence }: { document: AnnotatedDocument; sentence: number | null }) {
  const { graph, postings, documentIndex, window } = useWorld();
  const choose = useStore((state) => state.choose);
  const focus = useStore((state) => state.place.focus);
  const blocks = useMemo(() => outline(document), [document]);
  const pair = useMemo(() => pairOf(nodesOfFocus(focus)), [focus]);
  const shared = useMemo(
    () => (pair ? sharedSentences(document, documentIndex.get(document.id) ?? -1, postings, window, pair) : NONE),
    [document, documentIndex, postings, window, pair],
  );
  const walk = useWalk(document, firstRoute(), shared, sentence);
  const [picked, setPicked] = useState(sentence);
  const quoting = useQuoting(document, picked);
  const box = useRef<HTMLDivElement>(null);
  const chunks = useMemo(() => chunksOf(blocks), [blocks]);
  const near = useNearChunks(box, chunks);
  const [jumped, setJumped] = useState<{ block: number } | null>(null);
  const sought = jumped && chunks.findLastIndex(({ first }) => first <= jumped.block);
  const strong = useMemo(() => followed(walk.route), [walk.route]);
  const current = walk.current;
  const asked = [sentence, picked, current?.sentence ?? null];

  useReaderKeys({ step: walk.step, quote: quoting.quote });
  useEffect(() => {
    setPicked(sentence);
    if (sentence !== null) show(box.current, `[data-sentence="${sentence}"]`);
    box.current?.focus({ preventScroll: true });
  }, [sentence]);
  useEffect(() => {
    if (!current) return;
    setPicked(current.sentence);
    show(box.current, `[data-at="${current.start}"]`, `[data-sentence="${current.sentence}"]`);
  }, [current]);

  useEffect(() => {
    if (jumped) show(box.current, `[data-block="${jumped.block}"]`);
  }, [jumped]);

  const open = (entity: string) => {
    if (graph.hasNode(entity)) choose({ kind: 'node', node: entity });
  };
  const pick = (event: MouseEvent) => {
    const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sentence]') : null;
    if (!place || (event.target as Element).closest('a, button') || !getSelection()?.isCollapsed) return;
    setPicked(Number(place.dataset.sentence));
  };
  return (
    <div className="reader-body">
      <ReaderTools
        document={document}
        pair={pair}
        shared={shared}
        walk={walk}
        blocks={blocks}
        onJump={(block) => setJumped({ block })}
      />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the reader do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click on a sentence is a shorter way to what its keys do */}
      <div
        className="reader-text"
        ref={box}
        tabIndex={-1}
        lang={document.language}
        data-follows={strong !== null}
        onClick={pick}
      >
        {chunks.map((chunk, index) => (
          <TextChunk
            key={chunk.first}
            document={document}
            chunk={chunk}
            index={index}
            marked={near.has(index) || index === sought || asked.some((one) => holdsSentence(chunk, one))}
            opened={sentence}
            picked={picked}
            current={current}
            strong={strong}
            quoting={quoting}
            onChoose={open}
          />
        ))}
      </div>
      <EntityList document={document} walk={walk} />
      <MentionSteps walk={walk} quoting={picked === null ? null : quoting}>
        {picked !== null && (
          <CorrectMention document={document} sentence={picked} preferred={strong} at={current?.start} />
        )}
      </MentionSteps>
    </div>
  );

  function firstRoute(): Route {
    if (pair && shared.length > 0) return { kind: 'pair', nodes: pair };
    const chosen = focus.kind === 'node' && document.mentions.some(({ entity }) => entity === focus.node);
    return chosen ? { kind: 'entity', entity: focus.node } : { kind: 'all' };
  }
}

/** The two nodes a choice is about, where it is about two. */
function pairOf(nodes: readonly string[]): readonly [string, string] | null {
  return nodes.length === 2 ? [nodes[0]!, nodes[1]!] : null;
}

/** The entities a route follows; null for all. */
function followed(route: Route): ReadonlySet<string> | null {
  if (route.kind === 'all') return null;
  return new Set(route.kind === 'pair' ? route.nodes : [route.entity]);
}

/** Brings the first of some places that is there into the middle. */
function show(box: HTMLElement | null, ...places: string[]): void {
  const found = places.map((place) => box?.querySelector(place)).find((element) => element);
  found?.scrollIntoView({ block: 'center' });
}
