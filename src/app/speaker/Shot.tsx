import { useEffect, useMemo, useRef, useState } from 'react';
import type { Scene } from '../../model/story.ts';
import type { Insets, NetworkHandle } from '../network/contract.ts';
import { Network } from '../network/Network.tsx';
import { useMarks } from '../slice/useMarks.ts';
import { useStore } from '../store.ts';
import { pngOf } from '../takeaway/png.ts';
import { useDrawing } from '../useDrawing.ts';
import { useEmphasis } from '../useEmphasis.ts';
import { useFocus } from '../useFocus.ts';
import { useVisible } from '../useVisible.ts';
import { useCounting } from '../worldContext.ts';
import type { StageLook } from './message.ts';

interface Props {
  scene: Scene;
  look: StageLook;
  /** Told the address of the picture; null where none can be made. */
  onTaken(picture: string | null): void;
}

/** Pixels of the longer side: less than the stage has, so that names are large enough in small. */
const LONGER = 720;
const BARE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Draws out of sight what the choices ask for, once that is counted, and takes a picture of it. */
export function Shot({ scene, look, onTaken }: Props) {
  const { counting } = useCounting();
  const { shape } = look;
  const size = shape >= 1 ? { width: LONGER, height: LONGER / shape } : { width: LONGER * shape, height: LONGER };
  return (
    <div className="speaker-shot" inert style={size}>
      {!counting && <Print scene={scene} look={look} onTaken={onTaken} />}
    </div>
  );
}

function Print({ scene, look, onTaken }: Props) {
  const network = useRef<NetworkHandle>(null);
  const visible = useVisible();
  const drawing = useDrawing();
  const emphasis = useEmphasis();
  const focus = useFocus();
  const marks = useMarks();
  const noted = useMemo(() => new Set(scene.annotations.map(({ node }) => node)), [scene]);
  const framing = useStore((state) => state.framing);
  const camera = useStore((state) => state.camera);
  const selection = useStore((state) => state.selection);
  const moved = useStore((state) => state.arrangement.moved);
  const pinned = useMemo(() => new Set(moved.keys()), [moved]);
  const [drawn, setDrawn] = useState(false);
  const taken = useRef(onTaken);
  useEffect(() => {
    if (!drawn) return;
    let wanted = true;
    const sketch = network.current?.sketch();
    const picture = sketch ? pngOf(sketch, 1, '').then((blob) => URL.createObjectURL(blob)) : Promise.resolve(null);
    picture.catch(() => null).then((address) => wanted && taken.current(address));
    return () => {
      wanted = false;
    };
  }, [drawn]);
  return (
    <Network
      drawing={drawing}
      visible={visible}
      focus={focus}
      emphasis={emphasis}
      selection={selection}
      marks={marks}
      pinned={pinned}
      noted={noted}
      framing={framing}
      camera={camera}
      theme={look.theme}
      display={look.display}
      insets={BARE}
      label=""
      onChooseNode={ignore}
      onChooseEdge={ignore}
      onClear={ignore}
      onDrawn={() => setDrawn(true)}
      handle={network}
    />
  );
}

function ignore(): void {}
