declare module 'graphology-layout-forceatlas2/defaults.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  const defaults: Required<ForceAtlas2Settings>;
  export = defaults;
}

declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** One round: moves the nodes, ten numbers each, by what the links, three numbers each, and the other nodes do to them. */
  function iterate(settings: Required<ForceAtlas2Settings>, nodes: Float32Array, links: Float32Array): void;
  export = iterate;
}
