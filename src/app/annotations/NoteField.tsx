import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Annotation } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useAnnotating } from './annotating.ts';
import { withWords } from './edit.ts';
import type { AnnotationShape } from './shapes.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  shape: Extract<AnnotationShape, { kind: 'note' }>;
  annotations: readonly Annotation[];
  onSettle(annotations: readonly Annotation[]): void;
}

/** A text written in its place: Enter ends it, Escape leaves it as it was, Shift and Enter begin a line. */
export function NoteField({ shape, annotations, onSettle }: Props) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const { index, box, lettering, leading } = shape;
  const one = annotations[index];
  const saying = one && one.kind !== 'ring' ? one.text : '';
  const [text, setText] = useState(typeof saying === 'string' ? saying : saying[language]);
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const end = (keep: boolean) => {
    if (done.current) return;
    done.current = true;
    useAnnotating.setState({ writing: null });
    const after = typeof saying === 'string' ? text.trim() : { ...saying, [language]: text.trim() };
    const same = typeof saying === 'string' ? saying === after : saying[language] === text.trim();
    const empty = typeof saying === 'string' ? saying === '' : saying.zh === '' && saying.en === '';
    if (keep ? !same || empty : empty) onSettle(withWords(annotations, index, keep ? after : saying));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') end(false);
    else if (event.key === 'Enter' && !event.shiftKey) end(true);
    else return;
    event.preventDefault();
  };
  const rows = Math.max(shape.lines.length, text.split('\n').length, Math.ceil(text.length / 12));
  return (
    <textarea
      ref={field}
      className="annotation-field"
      aria-label={words.field}
      placeholder={words.placeholder}
      value={text}
      rows={rows}
      style={{
        left: box.left,
        top: box.top,
        width: Math.max(box.right - box.left, 11 * lettering),
        fontSize: lettering,
        lineHeight: `${leading}px`,
      }}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(true)}
    />
  );
}
