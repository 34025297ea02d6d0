import { BUBBLE } from './drawing.ts';
import { type Ink, KIND_SHAPES } from './ink.ts';
import { nameAt, type Screen } from './naming.ts';
import { lineWidth } from './overlay.ts';
import type { Mark, Sketch } from './sketch.ts';
import { restingMarks, type Sketched } from './sketch-resting.ts';

/** Sketches what is on screen: the network as it rests, faded to the scene's ground, then the scene, pins and names over it. */
export function sketchOf(sketched: Sketched): Sketch {
  const { size, ink, scene } = sketched;
  return {
    ...size,
    ground: ink.ground,
    marks: [
      ...restingMarks(sketched).map((mark) => faded(mark, scene.ground)),
      ...sceneLines(sketched),
      ...sceneNodes(sketched),
      ...pins(sketched),
      ...names(sketched),
    ],
  };
}

function faded(mark: Mark, ground: number): Mark {
  return 'alpha' in mark ? { ...mark, alpha: mark.alpha * ground } : mark;
}

function sceneLines({ ink, screen, scene }: Sketched): Mark[] {
  const { drawing, at } = screen;
  return scene.lines.flatMap(({ edge, colour, alpha }): Mark[] => {
    const ends = { from: at(drawing.sources[edge]!), to: at(drawing.targets[edge]!) };
    const accented = colour === 'accent';
    const width = lineWidth(ink, screen, edge, accented);
    const fill = accented ? ink.accent : ink.kinds[drawing.kinds[colour]!]!;
    const line: Mark = { kind: 'line', ...ends, width, colour: fill, alpha };
    return accented ? [{ ...line, width: width + 4, colour: ink.ground, alpha: 0.8 }, line] : [line];
  });
}

function sceneNodes({ ink, screen, scene }: Sketched): Mark[] {
  const [ringed, selected] = [new Set(scene.ringed), new Set(scene.selected)];
  return [...scene.nodes]
    .sort((a, b) => a - b)
    .flatMap((node): Mark[] => {
      const radius = ringed.has(node) ? Math.max(6, screen.radius(node)) : screen.radius(node);
      const ring = (size: number, colour: string): Mark => ({
        ...{ kind: 'ring', shape: KIND_SHAPES[screen.drawing.kinds[node]!]!, at: screen.at(node) },
        ...{ radius: size, colour, width: 2.5 * ink.boldness, alpha: 1 },
      });
      return [
        ...(selected.has(node) ? [ring(radius + 4.5, ink.accent)] : []),
        ...nodeMarks(ink, screen, node, radius),
        ...(ringed.has(node) ? [ring(radius, ink.ink)] : []),
      ];
    });
}

/** A node that comes forward; a community that is drawn as one is a pale disc with an outline. */
function nodeMarks(ink: Ink, { drawing, at }: Screen, node: number, radius: number): Mark[] {
  const kind = drawing.kinds[node]!;
  const colour = ink.kinds[kind]!;
  const place = { shape: KIND_SHAPES[kind]!, at: at(node), radius };
  if (kind !== BUBBLE)
    return [{ kind: 'shape', ...place, fill: colour, rim: ink.rim, rimWidth: ink.rimWidth, alpha: 1 }];
  return [
    { kind: 'shape', ...place, fill: ink.ground, rim: ink.ground, rimWidth: 1.2, alpha: 1 },
    { kind: 'shape', ...place, fill: colour, rim: colour, rimWidth: 0, alpha: 0.22 },
    { kind: 'ring', ...place, colour, width: 1.8, alpha: 1 },
  ];
}

function pins({ ink, screen, pinned }: Sketched): Mark[] {
  return [...pinned].flatMap((key): Mark[] => {
    const node = screen.drawing.nodeOf.get(key);
    if (node === undefined || !screen.shown(node)) return [];
    const radius = Math.min(3, Math.max(1.6, 0.32 * screen.radius(node)));
    const look = { fill: ink.ink, rim: ink.ground, rimWidth: 1, alpha: 1 };
    return [{ kind: 'shape', shape: 'circle', at: screen.at(node), radius, ...look }];
  });
}

function names({ ink, screen, named }: Sketched): Mark[] {
  return named.toReversed().map((name) => ({
    kind: 'name',
    text: name.lettering.text,
    font: name.lettering.font,
    at: nameAt(screen, name),
    colour: ink.ink,
    halo: ink.ground,
    haloWidth: Math.max(4, 0.2 * name.lettering.size),
  }));
}
