import { Rich } from '../look/Rich.tsx';
import { TypeMark } from '../look/TypeMark.tsx';
import { useWords } from '../messages/useWords.ts';
import { ViewHead } from '../shell/ViewHead.tsx';
import { useWorld } from '../worldContext.ts';
import { toScreen } from './camera.ts';
import type { PlacedCity, Question } from './scene.ts';
import { homeOf, type MapSight } from './useMapCamera.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  /** On the map. */
  cities: readonly PlacedCity[];
  /** By key; those without coordinates. */
  unplaced: readonly string[];
  subjects: readonly string[];
  question: Question;
  sight: MapSight;
  listed: boolean;
  onList(): void;
}

/** What the map shows, what it cannot show, and where else to look. */
export function MapHead({ cities, unplaced, subjects, question, sight, listed, onList }: Props) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const { camera, size } = sight;
  const asked = cities.filter(({ node }) => !question.bright || question.bright.has(node));
  const nowhere = unplaced.filter((node) => !question.bright || question.bright.has(node));
  const outside = asked.filter((city) => {
    const at = camera && toScreen(camera, size, city.point);
    return at && (at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height);
  });
  const said = question.counts
    ? words.with(asked.length + nowhere.length)
    : question.bright
      ? words.chosen(asked.length + nowhere.length)
      : words.cities(asked.length + nowhere.length);
  const abroad = homeOf(cities).length < cities.length;
  return (
    <ViewHead
      controls={
        <>
          {abroad && (
            <button type="button" className="plain-button" title={words.chinaHint} onClick={sight.home}>
              {words.china}
            </button>
          )}
          <button type="button" className="plain-button" title={words.worldHint} onClick={() => sight.show(cities)}>
            {words.world}
          </button>
          <button type="button" className="plain-button" aria-pressed={listed} onClick={onList}>
            {words.list}
          </button>
        </>
      }
    >
      {subjects.map((subject) => {
        const { label, type } = graph.getNodeAttributes(subject);
        return (
          <strong key={subject}>
            <TypeMark type={type} /> {label}
          </strong>
        );
      })}
      <span>
        <Rich text={said} />
      </span>
      <span className="caption">{question.counts ? words.bySentences : words.byMentions}</span>
      {outside.length > 0 && (
        <button type="button" className="link" onClick={() => sight.show(asked)}>
          {words.outside(outside.length)}
        </button>
      )}
      {nowhere.length > 0 && (
        <button type="button" className="link" title={words.unplacedHint} onClick={() => listed || onList()}>
          {words.unplaced(nowhere.length)}
        </button>
      )}
    </ViewHead>
  );
}
