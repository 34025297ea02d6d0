import { useId } from 'react';
import type { Backbone } from '../../graph/filter/filter.ts';
import { Segments } from '../look/Segments.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Levels of improbability, the most lenient first. */
const LEVELS = [0.5, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.001];
const FIRST_LEVEL = 0.1;
const CHOICES = ['off', 'disparity', 'noise'] as const;

/** Leaves only the links that stand out from chance, by one rule or the other, and how far they must. */
export function BackboneSwitch() {
  const words = useWords({ zh, en });
  const level = useId();
  const backbone = useStore((state) => state.filters.backbone);
  const filter = useStore((state) => state.filter);
  const take = (by: Backbone['by'] | 'off') =>
    filter({ backbone: by === 'off' ? null : { by, alpha: backbone?.alpha ?? FIRST_LEVEL } });
  const chosen = backbone?.by ?? 'off';
  return (
    <div className="backbone" title={words.backboneHint}>
      <h3 className="panel-subtitle">{words.backboneTitle}</h3>
      <Segments
        name={words.backboneTitle}
        options={CHOICES.map((value) => ({
          value,
          name: words.backboneNames[value],
          explained: words.backboneExplained[value],
        }))}
        value={chosen}
        onChoose={take}
      />
      {backbone && (
        <>
          <p className="caption">{words.backboneExplained[chosen]}</p>
          <label className="panel-subtitle" htmlFor={level}>
            {words.level(backbone.alpha)}
          </label>
          <input
            id={level}
            type="range"
            min={0}
            max={LEVELS.length - 1}
            value={nearestLevel(backbone.alpha)}
            aria-valuetext={words.level(backbone.alpha)}
            onChange={(event) =>
              filter({ backbone: { ...backbone, alpha: LEVELS[Number(event.target.value)] ?? FIRST_LEVEL } })
            }
          />
        </>
      )}
    </div>
  );
}

function nearestLevel(alpha: number): number {
  const found = LEVELS.findIndex((level) => level <= alpha);
  return found < 0 ? LEVELS.length - 1 : found;
}
