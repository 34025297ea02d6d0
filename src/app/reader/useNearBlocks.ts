import { type RefObject, useEffect, useState } from 'react';

/** The blocks of a document that are in sight or nearly so, by index: those worth marking. Blocks carry `data-block`. */
export function useNearBlocks(box: RefObject<HTMLElement | null>, blocks: readonly unknown[]): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other blocks have other elements
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (changes) =>
        setNear((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting } of changes) {
            const index = Number((target as HTMLElement).dataset.block);
            if (isIntersecting) now.add(index);
            else now.delete(index);
          }
          return now;
        }),
      { root: box.current, rootMargin: '100% 0px' },
    );
    for (const block of box.current?.querySelectorAll('[data-block]') ?? []) watcher.observe(block);
    return () => watcher.disconnect();
  }, [box, blocks]);
  return near;
}
