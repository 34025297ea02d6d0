import { edgeKey } from '../../model/graph.ts';
import type { Correction } from '../../model/correction.ts';
import { entityKey, nameOfKey, typeOfKey } from '../../model/entity.ts';
import type { Arrangement, Work } from '../choices.ts';
import { type Focus, NOTHING } from '../focus.ts';
import type { Place } from '../place.ts';

/** Where a correction takes a key; null: nowhere, it is no entity. Keys it does not speak of as a whole stay. */
export type Move = (key: string) => string | null;

/** What a correction does to keys. */
export function moveOf(correction: Correction): Move {
  switch (correction.kind) {
    case 'merge':
      return (key) => (correction.keys.includes(key) ? correction.into : key);
    case 'rename':
      return (key) => (key === correction.key ? entityKey(typeOfKey(key), correction.name) : key);
    case 'retype':
      return (key) => (key === correction.key ? entityKey(correction.type, nameOfKey(key)) : key);
    case 'split':
      return (key) => key;
    case 'reject':
      return (key) => (key === correction.key && !correction.place && correction.surface === undefined ? null : key);
  }
}

/** The choices that name entities, after a move: what was chosen, picked out or hidden stays so under its new key. */
export function followKeys(
  { place, trail, selection, filters, arrangement }: Work,
  move: Move,
): Pick<Work, 'place' | 'trail' | 'selection' | 'filters' | 'arrangement'> {
  const moveAll = (keys: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...keys].flatMap((key) => move(key) ?? []));
  const stand = (at: Place): Place => {
    const focus = movedFocus(at.focus, move);
    return focus === at.focus ? at : { ...at, focus };
  };
  const { hidden, only, ego } = filters;
  const node = ego && move(ego.node);
  return {
    place: stand(place),
    trail: trail.map(stand).filter(({ focus, reading }) => focus.kind !== 'none' || reading !== null),
    selection: moveAll(selection),
    filters: {
      ...filters,
      hidden: moveAll(hidden),
      only: only && moveAll(only),
      ego: ego && node ? { ...ego, node } : null,
    },
    arrangement: {
      ...followed(arrangement, move),
      moved: new Map([...arrangement.moved].flatMap(([key, at]) => (move(key) === null ? [] : [[move(key)!, at]]))),
    },
  };
}

/** A layout around what is no more becomes the one by force. */
function followed({ centre, ...arrangement }: Arrangement, move: Move): Arrangement {
  const middle = centre === undefined ? null : move(centre);
  if (middle !== null) return { ...arrangement, centre: middle };
  return arrangement.by === 'around' ? { ...arrangement, by: 'force' } : arrangement;
}

function movedFocus(focus: Focus, move: Move): Focus {
  switch (focus.kind) {
    case 'none':
    case 'community':
      return focus;
    case 'node': {
      const node = move(focus.node);
      return node === focus.node ? focus : node === null ? NOTHING : { kind: 'node', node };
    }
    case 'edge': {
      const ends = focus.edge.split('\t');
      const moved = movedNodes(ends, move);
      if (moved.length < 2) return nodeOrNothing(moved);
      return moved.join('\t') === focus.edge ? focus : { kind: 'edge', edge: edgeKey(moved[0]!, moved[1]!) };
    }
    case 'compare': {
      const nodes = movedNodes(focus.nodes, move);
      return nodes.length > 1 ? { ...focus, nodes } : nodeOrNothing(nodes);
    }
    default: {
      const [one, other] = movedNodes(focus.nodes, move);
      return one && other ? { ...focus, nodes: [one, other] } : nodeOrNothing(one ? [one] : []);
    }
  }
}

function movedNodes(nodes: readonly string[], move: Move): string[] {
  return [...new Set(nodes.flatMap((node) => move(node) ?? []))];
}

function nodeOrNothing([node]: readonly string[]): Focus {
  return node === undefined ? NOTHING : { kind: 'node', node };
}
