import './map.css';
import { useMemo, useState } from 'react';
import { citiesOf, citiesWith, subjectsOf } from '../../graph/views/cities.ts';
import { edgeKey } from '../../model/graph.ts';
import { nodesOfFocus } from '../focus.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import { useToggle } from '../useToggle.ts';
import { useVisible } from '../useVisible.ts';
import { useWorld } from '../worldContext.ts';
import { CityList } from './CityList.tsx';
import { MapHead } from './MapHead.tsx';
import { MapKey } from './MapKey.tsx';
import { MapPicture } from './MapPicture.tsx';
import { greatestOf, mostOf, type PlacedCity, placedOnMap, type Question } from './scene.ts';
import { useMapCamera } from './useMapCamera.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The cities at their coordinates: how often each is mentioned, or where what is chosen is spoken of. */
export function MapView() {
  const { graph, postings } = useWorld();
  const words = useWords({ zh, en });
  const { nodes } = useVisible();
  const focus = useFocus();
  const toggle = useToggle();
  const selection = useStore((state) => state.selection);
  const { choose, showType } = useStore.getState();
  const [listed, setListed] = useState(false);
  const { placed, unplaced } = useMemo(() => citiesOf(graph, nodes), [graph, nodes]);
  const cities = useMemo(() => placedOnMap(placed), [placed]);
  const chosen = useMemo(() => nodesOfFocus(focus), [focus]);
  const subjects = useMemo(() => subjectsOf(graph, chosen), [graph, chosen]);
  const question = useMemo((): Question => {
    const ringed = new Set([...chosen, ...selection]);
    if (chosen.length === 0) return { counts: null, bright: null, ringed };
    if (subjects.length === 0) return { counts: null, bright: new Set(chosen), ringed };
    const counts = citiesWith(graph, postings, subjects);
    return { counts, bright: new Set(counts.keys()), ringed };
  }, [graph, postings, chosen, subjects, selection]);
  const sight = useMapCamera(cities);
  const pick = (node: string, several: boolean) => {
    const other = subjects.find((subject) => graph.hasEdge(subject, node));
    if (several) toggle([node]);
    else if (other && graph.getNodeAttribute(other, 'type') !== 'city')
      choose({ kind: 'edge', edge: edgeKey(other, node) });
    else choose({ kind: 'node', node });
  };
  if (cities.length + unplaced.length === 0) {
    return (
      <p className="quiet other-view-note">
        {words.hidden}{' '}
        <button type="button" className="link" onClick={() => showType('city')}>
          {words.showCities}
        </button>
      </p>
    );
  }
  const asked = (city: PlacedCity) => !question.bright || question.bright.has(city.node);
  return (
    <div className="map-view">
      <MapHead
        cities={cities}
        unplaced={unplaced}
        subjects={subjects}
        question={question}
        sight={sight}
        listed={listed}
        onList={() => setListed(!listed)}
      />
      <div className="map-body">
        <MapPicture
          cities={cities}
          subjects={subjects}
          question={question}
          sight={sight}
          onPick={pick}
          onClear={() => choose({ kind: 'none' })}
        />
        {listed && (
          <CityList
            cities={cities.filter(asked)}
            unplaced={unplaced.filter((node) => !question.bright || question.bright.has(node))}
            counts={question.counts}
            chosen={question.ringed}
            onPick={pick}
          />
        )}
      </div>
      <MapKey
        sight={sight}
        greatest={greatestOf(cities, question.counts)}
        most={mostOf(cities, question.counts)}
        together={question.counts !== null}
      />
    </div>
  );
}
