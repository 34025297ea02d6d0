import Graph from 'graphology';
import Sigma from 'sigma';

const [graph, layout] = await Promise.all(
  ['graph', 'layout'].map((name) => fetch(`graph/${name}.json`).then((file) => file.json())),
);
const network = Graph.from(graph);
network.forEachNode((key, { mentions }) => {
  const [x, y] = layout[key];
  network.mergeNodeAttributes(key, { x, y, size: 2 + Math.sqrt(mentions), type: 'circle' });
});
const sigma = new Sigma(network, document.getElementById('network')!);
// As in the explorer: after the frame in which it was painted.
sigma.once('afterRender', () => requestAnimationFrame(() => setTimeout(() => performance.mark('comention:drawn'))));
sigma.refresh();
Object.assign(window, { sigma });
