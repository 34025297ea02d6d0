import { marksOf } from '../../graph/filter/changes.ts';
import type { Filtered, Filters } from '../../graph/filter/filter.ts';
import { filterGraph, withChosen } from '../../graph/filter/filtered.ts';
import { isWhole } from '../../graph/filter/slice.ts';
import type { Scene } from '../../model/story.ts';
import { layoutOnce } from '../arrange/useLayout.ts';
import { FIRST_WORK, type Work } from '../choices.ts';
import { answerOf, pickedOf } from '../emphasis.ts';
import { nodesOfFocus } from '../focus.ts';
import type { Display, Theme } from '../look/palette.ts';
import type { Making } from '../network/contract.ts';
import { drawingOf } from '../network/drawing.ts';
import type { Bubble } from '../network/rows.ts';
import type { Choices } from '../store.ts';
import { choicesOf } from '../story/telling.ts';
import { type NamedCommunities, namedCommunities } from '../useCommunities.ts';
import { openFilters } from '../useFiltered.ts';
import { focusIn } from '../useFocus.ts';
import type { World } from '../world.ts';
import type { Counted } from './counting.ts';

/** The colours and sizes scenes are drawn in. */
export interface Look {
  theme: Theme;
  display: Display;
}

/** The choices a scene makes, all of them. */
export function workIn(opened: World, scene: Scene): Work & Pick<Choices, 'framing' | 'mapCamera'> {
  return { ...FIRST_WORK, framing: null, mapCamera: null, ...choicesOf(opened, scene) };
}

/**
 * All that the picture of a scene is made of, as the explorer works it out of its choices, for a picture that covers
 * nothing and that nobody touches.
 */
export function makingOf(opened: World, { world, changes }: Counted, scene: Scene, look: Look): Making {
  const { graph } = world;
  const { filters, selection, place, arrangement, slice, collapsed, communityNames, framing } = workIn(opened, scene);
  const focus = focusIn(graph, place.focus);
  const communities = namedCommunities(graph, communityNames);
  const filtered = filterGraph(graph, filters);
  const open = openOnce(world, filters, filtered);
  const answer = answerOf(graph, open, focus);
  const marks = changes ? marksOf(changes) : new Map();
  const { by, centre, moved } = arrangement;
  const whole = isWhole(slice) ? graph : opened.graph;
  const layout = layoutOnce(world.layout, whole, by, centre, by === 'around' ? filtered : null);
  return {
    drawing: drawingOf(graph, layout, {
      moved,
      bubbles: bubblesOf(collapsed, communities),
      ...([...marks.values()].includes('gone') ? { gone: { whole: opened.graph, marks } } : {}),
    }),
    visible: withChosen(
      filtered,
      [...(focus.kind === 'community' ? [] : nodesOfFocus(focus)), ...(answer?.nodes ?? [])],
      focus.kind === 'edge' ? [focus.edge] : (answer?.edges ?? []),
    ),
    focus,
    emphasis: answer ?? pickedOf(graph, filtered, focus, selection, communities.communityOf),
    selection,
    marks,
    pinned: new Set(moved.keys()),
    noted: new Set(scene.annotations.map(({ node }) => node)),
    framing: framing ?? { kind: 'auto' },
    tool: 'hand',
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    ...look,
  };
}

function openOnce({ graph, minimum }: World, filters: Filters, filtered: Filtered): () => Filtered {
  const wanted = openFilters(filters, minimum);
  return () => (wanted === filters ? filtered : filterGraph(graph, wanted));
}

function bubblesOf(collapsed: ReadonlySet<string>, { communityOf, nameOf }: NamedCommunities): Bubble[] {
  return [...collapsed].flatMap((leader) => {
    const members = communityOf(leader)?.members;
    return members ? [{ key: `community:${leader}`, leader, name: nameOf(leader), members }] : [];
  });
}
