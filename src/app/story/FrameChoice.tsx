import type { Scene, SceneView } from '../../model/story.ts';
import { parseFocus } from '../focus.ts';
import { Segments } from '../look/Segments.tsx';
import { useWords } from '../messages/useWords.ts';
import { useOpened } from '../worldContext.ts';
import { fragmentOf, framingOf, printFraming } from './scene-view.ts';
import { useTakeScene } from './useTakeScene.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** How much of the network a scene shows, and whether it lays it out afresh around the node it chooses. */
export function FrameChoice({ scene, onView }: { scene: Scene; onView(view: SceneView): void }) {
  const { graph } = useOpened();
  const words = useWords({ zh, en });
  const { seen } = useTakeScene();
  const { kind } = framingOf(scene.view);
  const focus = parseFocus(new URLSearchParams(fragmentOf(scene.view)));
  const { frame: _, layout, ...rest } = scene.view;
  const laid = layout === undefined ? rest : { ...rest, layout };
  const framed = (wanted: 'auto' | 'whole' | 'box') => {
    const framing = wanted === 'box' ? seen() : { kind: wanted };
    if (!framing) return;
    const frame = printFraming(framing);
    onView(frame === undefined ? laid : { ...laid, frame });
  };
  const node = focus.kind === 'node' && graph.hasNode(focus.node) ? focus.node : null;
  const around = `around ${node}`;
  const arrange = () => {
    const { layout: __, ...without } = scene.view;
    onView(layout === around ? without : { ...without, layout: around });
  };
  return (
    <section className="scene-part" aria-label={words.frame}>
      <p className="caption">{words.frame}</p>
      <Segments
        name={words.frame}
        value={kind}
        options={(['auto', 'whole', 'box'] as const).map((value) => ({
          value,
          name: words.frames[value],
          explained: words.frameHints[value],
        }))}
        onChoose={framed}
      />
      {node !== null && (
        <label className="scene-around">
          <input type="checkbox" checked={layout === around} onChange={arrange} />
          {words.around(graph.getNodeAttribute(node, 'label'))}
        </label>
      )}
    </section>
  );
}
