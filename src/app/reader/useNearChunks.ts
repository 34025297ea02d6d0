import { type RefObject, useEffect, useState } from 'react';

/** The chunks of a document that are in sight or nearly so, by index: those worth marking. Chunks carry `data-chunk`. */
export function useNearChunks(box: RefObject<HTMLElement | null>, chunks: readonly unknown[]): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other chunks have other elements
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (changes) =>
        setNear((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting } of changes) {
            const index = Number((target as HTMLElement).dataset.chunk);
            if (isIntersecting) now.add(index);
            else now.delete(index);
          }
          return now;
        }),
      { root: box.current, rootMargin: '100% 0px' },
    );
    for (const chunk of box.current?.querySelectorAll('[data-chunk]') ?? []) watcher.observe(chunk);
    return () => watcher.disconnect();
  }, [box, chunks]);
  return near;
}
