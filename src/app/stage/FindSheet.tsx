import { useWords } from '../messages/useWords.ts';
import { EntityPicker } from '../search/EntityPicker.tsx';
import { useOpened } from '../worldContext.ts';
import { visit } from './visit.ts';
import { retreat } from './steps.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Asks for an entity, by any of its names, pinyin or initials, and goes there. */
export function FindSheet() {
  const world = useOpened();
  const words = useWords({ zh, en });
  return (
    <div className="podium-find" role="dialog" aria-label={words.find}>
      <EntityPicker label={words.find} onChoose={(node) => visit(world, node)} onCancel={() => retreat(world)} />
    </div>
  );
}
