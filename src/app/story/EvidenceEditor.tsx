import { useEffect, useState } from 'react';
import type { SentencePlace } from '../../graph/ask/find-sentence.ts';
import type { Evidence, Scene } from '../../model/story.ts';
import { nodesOfFocus } from '../focus.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import { addEvidence, citeEvidence, removeEvidence } from './cite.ts';
import { changeStory } from './deeds.ts';
import { editScene } from './edit.ts';
import { findEvidence } from './find-evidence.ts';
import { openEvidence } from './open-evidence.ts';
import { choicesOf } from './telling.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The sentences that bear a scene out: opened, cited, taken away; more from what is open. */
export function EvidenceEditor({ story, scene }: { story: string; scene: Scene }) {
  const world = useWorld();
  const words = useWords({ zh, en });
  const isOpen = useStore(({ place }) => place.reading?.sentence != null || place.focus.kind === 'edge');
  const change = (make: (now: Scene) => Scene) =>
    changeStory(story, (now) => {
      const current = now.scenes.find(({ id }) => id === scene.id);
      return current ? editScene(now, scene.id, make(current)) : now;
    });
  const add = async () => {
    const found = await openEvidence(world, useStore.getState());
    if (found.length > 0) change((now) => addEvidence(now, found));
  };
  return (
    <section className="scene-part" aria-label={words.evidence}>
      <p className="caption">{words.evidence}</p>
      <ol className="plain">
        {scene.evidence.map((evidence, index) => (
          <Piece
            key={`${evidence.document} ${evidence.quote}`}
            scene={scene}
            evidence={evidence}
            number={index + 1}
            onCite={() => change((now) => citeEvidence(now, index))}
            onRemove={() => change((now) => removeEvidence(now, index))}
          />
        ))}
      </ol>
      <button
        type="button"
        className="link"
        disabled={!isOpen}
        title={isOpen ? undefined : words.addEvidenceHint}
        onClick={() => void add()}
      >
        + {words.addEvidence}
      </button>
      {!isOpen && scene.evidence.length === 0 && <p className="caption">{words.addEvidenceHint}</p>}
    </section>
  );
}

interface PieceProps {
  scene: Scene;
  evidence: Evidence;
  number: number;
  onCite(): void;
  onRemove(): void;
}

function Piece({ scene, evidence, number, onCite, onRemove }: PieceProps) {
  const opened = useOpened();
  const words = useWords({ zh, en });
  const found = useFound(scene, evidence);
  const isElsewhere = found && (found.document !== evidence.document || found.sentence !== evidence.sentence);
  const title = found && opened.documents[opened.documentIndex.get(found.document)!]?.title;
  return (
    <li className="scene-evidence">
      <button
        type="button"
        className="chip"
        title={words.cite(number)}
        aria-label={words.cite(number)}
        onClick={onCite}
      >
        {number}
      </button>
      <button
        type="button"
        className="scene-quote"
        disabled={!found}
        title={words.openEvidence(number)}
        onClick={() => found && useStore.getState().read(found)}
      >
        <span>{evidence.quote}</span>
        <span className="caption row-name">
          {found === null ? `⚠ ${words.notFound}` : title}
          {isElsewhere && ` · ${words.elsewhere}`}
        </span>
      </button>
      <button
        type="button"
        className="plain-button"
        title={words.removeEvidence(number)}
        aria-label={words.removeEvidence(number)}
        onClick={onRemove}
      >
        ✕
      </button>
    </li>
  );
}

/** Where the sentence stands now; null: nowhere; undefined until that is known. */
function useFound(scene: Scene, evidence: Evidence): SentencePlace | null | undefined {
  const opened = useOpened();
  const [found, setFound] = useState<SentencePlace | null>();
  useEffect(() => {
    let wanted = true;
    const nodes = nodesOfFocus(choicesOf(opened, scene).place!.focus);
    void findEvidence(opened, evidence, nodes).then((place) => wanted && setFound(place));
    return () => {
      wanted = false;
    };
  }, [opened, scene, evidence]);
  return found;
}
