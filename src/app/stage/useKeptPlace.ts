import { useEffect, useState } from 'react';
import type { SentencePlace } from '../../graph/ask/find-sentence.ts';
import type { Evidence } from '../../model/story.ts';
import { nodesOfFocus } from '../focus.ts';
import { findEvidence } from '../story/find-evidence.ts';
import { useFocus } from '../useFocus.ts';
import { useWorld } from '../worldContext.ts';

/** Where a kept sentence stands now; null where no document has it, undefined while it is being looked for. */
export function useKeptPlace(kept: Evidence): SentencePlace | null | undefined {
  const world = useWorld();
  const focus = useFocus();
  const [found, setFound] = useState<{ kept: Evidence; place: SentencePlace | null }>();
  useEffect(() => {
    let wanted = true;
    void findEvidence(world, kept, nodesOfFocus(focus)).then((place) => wanted && setFound({ kept, place }));
    return () => {
      wanted = false;
    };
  }, [world, kept, focus]);
  return found?.kept === kept ? found.place : undefined;
}
