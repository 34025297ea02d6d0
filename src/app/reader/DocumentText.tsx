import { useEffect, useMemo, useRef } from 'react';
import type { AnnotatedDocument } from '../../model/document.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { EntityList } from './EntityList.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { outline } from './outline.ts';
import { TextBlock } from './TextBlock.tsx';
import { useMentions } from './useMentions.ts';

/** The text, the sentence that was asked for, and the way from mention to mention. */
export function DocumentText({ document, sentence }: { document: AnnotatedDocument; sentence: number | null }) {
  const { graph } = useWorld();
  const choose = useStore((state) => state.choose);
  const focus = useStore((state) => state.place.focus);
  const blocks = useMemo(() => outline(document), [document]);
  const chosen = focus.kind === 'node' && document.mentions.some(({ entity }) => entity === focus.node);
  const walk = useMentions(document, chosen ? focus.node : null, sentence);
  const box = useRef<HTMLDivElement>(null);
  const current = walk.current?.start;
  useEffect(() => {
    if (sentence !== null) show(box.current, `[data-sentence="${sentence}"]`);
    box.current?.focus({ preventScroll: true });
  }, [sentence]);
  useEffect(() => {
    if (current !== undefined) show(box.current, `[data-at="${current}"]`);
  }, [current]);
  const open = (entity: string) => {
    if (graph.hasNode(entity)) choose({ kind: 'node', node: entity });
  };
  return (
    <div className="reader-body">
      <div className="reader-text" ref={box} tabIndex={-1} lang={document.language}>
        {blocks.map((block) => (
          <TextBlock
            key={block.start}
            document={document}
            block={block}
            opened={sentence}
            current={within(block, current) ? walk.current : null}
            onChoose={open}
          />
        ))}
      </div>
      <EntityList document={document} walk={walk} />
      <MentionSteps walk={walk} />
    </div>
  );
}

function within({ start, end }: { start: number; end: number }, place: number | undefined): boolean {
  return place !== undefined && place >= start && place < end;
}

function show(box: HTMLElement | null, what: string): void {
  box?.querySelector(what)?.scrollIntoView({ block: 'center' });
}
