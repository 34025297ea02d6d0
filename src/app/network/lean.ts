import Graph from 'graphology';
import Sigma from 'sigma';
import { EmptyProgram } from './emptyProgram.ts';

/**
 * Sigma's camera, mouse and fingers, without its canvases. Its seven full-window layers, the second drawing it makes of
 * every frame to find what is under the pointer, and the reading back of pixels cost most of a frame where WebGL is
 * drawn in software; here its layers are empty elements, and the stage draws where Sigma tells of a frame.
 */
export class LeanSigma extends Sigma {
  constructor(container: HTMLElement) {
    super(oneNode(), container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: false,
      enableCameraRotation: false,
      stagePadding: 0,
      nodeProgramClasses: { circle: EmptyProgram },
      nodeHoverProgramClasses: { circle: EmptyProgram },
      edgeProgramClasses: { line: EmptyProgram, arrow: EmptyProgram },
      defaultNodeType: 'circle',
      defaultEdgeType: 'line',
    });
    this.setCustomBBox({ x: [0, 1], y: [0, 1] });
    this.getMouseCaptor().removeAllListeners();
    this.getTouchCaptor().removeAllListeners();
  }

  /** A layer without pixels that takes whatever is drawn on it. */
  override createCanvas(...[id, options]: Parameters<Sigma['createCanvas']>): HTMLCanvasElement {
    const layer = this.createLayer<HTMLElement>(id, 'div', options);
    if (id !== 'mouse') layer.style.display = 'none';
    return Object.assign(layer, { getContext: () => DEAF }) as unknown as HTMLCanvasElement;
  }
}

const DEAF: object = new Proxy({}, { get: () => () => DEAF });

/** Sigma works out no camera for a graph without nodes. */
function oneNode(): Graph {
  const graph = new Graph();
  graph.addNode('', { x: 0.5, y: 0.5, size: 1 });
  return graph;
}
