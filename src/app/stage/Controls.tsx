import { Icon, type IconName } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useNetworkHandle } from '../network/handle.ts';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import { perform } from './deeds.ts';
import { canFullScreen, useFullScreen } from './full-screen.ts';
import type { Deed } from './keys.ts';
import { useLayers } from './layers.ts';
import { end } from './steps.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

type Pressed = Extract<Deed, keyof typeof zh.deeds>;

const BUTTONS: ReadonlyArray<{ deed: Pressed; key: string; icon: IconName }> = [
  { deed: 'back', key: '←', icon: 'left' },
  { deed: 'next', key: '→', icon: 'right' },
  { deed: 'overview', key: 'O', icon: 'grid' },
  { deed: 'find', key: 'F', icon: 'search' },
  { deed: 'evidence', key: 'E', icon: 'quote' },
  { deed: 'spotlight', key: 'S', icon: 'spotlight' },
  { deed: 'pen', key: 'L', icon: 'pencil' },
  { deed: 'black', key: 'B', icon: 'blank' },
  { deed: 'projector', key: 'P', icon: 'projector' },
  { deed: 'speaker', key: 'N', icon: 'speaker' },
  { deed: 'language', key: 'T', icon: 'language' },
  { deed: 'fullScreen', key: 'Shift F', icon: 'fullScreen' },
  { deed: 'keys', key: '?', icon: 'help' },
];

/** Every key of the stage as a button; out of sight while the pointer rests. */
export function Controls() {
  const world = useOpened();
  const network = useNetworkHandle();
  const words = useWords({ zh, en });
  const projector = useStore((state) => state.projector);
  const { layer, hand } = useLayers();
  const full = useFullScreen();
  const isOn = (deed: Pressed) => {
    if (deed === 'projector') return projector;
    return deed === 'fullScreen' ? full : deed === layer || deed === hand;
  };
  const shown = BUTTONS.filter(({ deed }) => deed !== 'fullScreen' || canFullScreen());
  return (
    <div
      className="podium-controls"
      role="toolbar"
      aria-label={words.controls}
      onMouseDown={(event) => event.preventDefault()}
    >
      {shown.map(({ deed, key, icon }) => (
        <button
          key={deed}
          type="button"
          className="podium-button"
          data-deed={deed}
          title={`${words.deeds[deed]} (${key})`}
          aria-label={words.deeds[deed]}
          aria-pressed={TOGGLES.has(deed) ? isOn(deed) : undefined}
          onClick={() => perform(deed, world, network.current)}
        >
          <Icon name={icon} size={20} />
        </button>
      ))}
      <button
        type="button"
        className="podium-button"
        title={words.deeds.leave}
        aria-label={words.deeds.leave}
        onClick={end}
      >
        ✕
      </button>
    </div>
  );
}

const TOGGLES: ReadonlySet<Deed> = new Set<Deed>([
  'overview',
  'find',
  'evidence',
  'spotlight',
  'pen',
  'black',
  'projector',
  'fullScreen',
  'keys',
]);
