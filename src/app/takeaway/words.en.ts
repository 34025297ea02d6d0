import type { Words } from './words.zh.ts';

/** What taking away says in English. */
export const en: Words = {
  title: 'Export',
  oneFile: 'The whole network',
  oneFileHint: 'one page that opens by double click, without network: documents, stories and corrections inside',
  picture: 'Picture',
  pictureHint: 'The network as it is seen now; in SVG, text stays text.',
  pictureElsewhere: 'Pictures are taken of the network; go to that view first.',
  times: (scale) => `${scale}×`,
  data: 'Data',
  scope: 'Extent',
  scopeView: (nodes, edges) => `What is seen (${nodes} entities, ${edges} links)`,
  scopeWhole: (nodes, edges) => `Everything (${nodes} entities, ${edges} links)`,
  formats: {
    gexf: 'with colours and places, for Gephi',
    graphml: 'with typed facts, for networkx and yEd',
    csv: 'tables of entities, links and evidence, for spreadsheets',
    json: 'in graphology’s form, for programs',
  },
  brief: 'Brief',
  briefHint: (names) => `${names}: each finding with numbered sentences, sources and dates.`,
  briefNone: 'Choose an entity, a link or several entities first.',
  recipe: 'Every export carries what it was made from: version, hashes of lexicon and corrections, filters and view.',
  open: 'Open an exported file…',
  opened: 'This is the view it was exported from.',
  openedOther:
    'This is the view it was exported from; but documents or lexicon were others then, so figures may differ.',
  openedNone: (name) =>
    `“${name}” carries no recipe; needed: a PNG, SVG, GEXF, GraphML, JSON, Markdown, DOCX or CSV archive exported here.`,
  working: 'Preparing…',
  done: (name) => `Exported ${name}`,
  failed: (reason) => `Not exported: ${reason}`,
  file: 'network',

  codeHint: 'Scan to walk through it yourself',
  codeOf: (address) => `QR code of ${address}`,

  briefTitle: (names) => `${names.join(', ')}: a brief`,
  briefEntity: (type, units, documents, links) =>
    `${type}. Named in ${units} of ${documents} independent documents; linked with ${links} entities.`,
  briefMore: (count) => `${count} more in the network.`,
  briefPlace: (sentence) => `sentence ${sentence}`,
  briefRecipe: 'Recipe',
  briefOpen: 'Open the same view',
};
