import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { scaleBar } from './graticule.ts';
import { radiusOf } from './scene.ts';
import { type MapSight, ZOOM_STEP } from './useMapCamera.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  sight: MapSight;
  /** The greatest number a circle stands for here, and the one the largest circle would stand for. */
  greatest: number;
  most: number;
  /** Whether circles stand for what is together, not for mentions. */
  together: boolean;
}

/** Under the map: how large a circle is for which number, how long a kilometre; nearer and farther. */
export function MapKey({ sight, greatest, most, together }: Props) {
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const scale = sight.camera && scaleBar(sight.camera, 90);
  const steps = [...new Set([greatest, Math.ceil(greatest / 4), Math.ceil(greatest / 16)])];
  return (
    <footer className="map-key">
      <div className="map-sizes" aria-hidden="true">
        {steps.map((count, index) => {
          const radius = radiusOf(count, most);
          return (
            <span key={count}>
              <svg aria-hidden="true" width={2 * radius + 2} height={2 * radius + 2}>
                <circle cx={radius + 1} cy={radius + 1} r={radius} />
              </svg>
              {index > 0 ? messages.number(count) : together ? units.count(count) : words.mentions(count)}
            </span>
          );
        })}
      </div>
      {scale && (
        <div className="map-scale" style={{ width: scale.pixels }}>
          {words.kilometres(scale.kilometres)}
        </div>
      )}
      <div className="map-zoom">
        <button
          type="button"
          className="plain-button"
          title={words.zoomOut}
          aria-label={words.zoomOut}
          onClick={() => sight.zoom(1 / ZOOM_STEP)}
        >
          −
        </button>
        <button
          type="button"
          className="plain-button"
          title={words.zoomIn}
          aria-label={words.zoomIn}
          onClick={() => sight.zoom(ZOOM_STEP)}
        >
          +
        </button>
      </div>
    </footer>
  );
}
