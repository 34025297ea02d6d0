import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import type { MapCamera } from './camera.ts';
import { scaleBar } from './graticule.ts';
import { radiusOf } from './scene.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  camera: MapCamera;
  /** The greatest number a circle stands for. */
  most: number;
  /** Whether circles stand for what is together, not for mentions. */
  together: boolean;
}

/** How large a circle is for which number, and how long a kilometre. */
export function MapKey({ camera, most, together }: Props) {
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const { kilometres, pixels } = scaleBar(camera, 110);
  const steps = [...new Set([most, Math.ceil(most / 4), Math.ceil(most / 16)])];
  return (
    <div className="map-key" aria-hidden="true">
      <div className="map-sizes">
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
      <div className="map-scale" style={{ width: pixels }}>
        {words.kilometres(kilometres)}
      </div>
    </div>
  );
}
