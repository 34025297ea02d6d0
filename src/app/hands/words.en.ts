import type { Words } from './words.zh.ts';

/** What hands can do, in English. */
export const en: Words = {
  tools: 'A drag',
  hand: 'Move',
  box: 'Box',
  lasso: 'Lasso',
  toolHints: {
    hand: 'A drag moves the picture or an entity',
    box: 'A drag picks out entities with a box (at any time: Shift and drag)',
    lasso: 'A drag picks out entities by a line around them (at any time: Alt and drag)',
  },

  menu: (name) => `What to do with “${name}”`,
  groundMenu: 'What to do with the picture',
  open: 'Open its card',
  around: 'Only its surroundings',
  layOutAround: 'Lay out around it',
  pick: 'Pick out',
  drop: 'No longer pick out',
  hide: 'Hide',
  only: 'Only this and what it is linked with',
  expand: 'Show what it is linked with',
  release: 'Back to its place in the layout',
  unfold: 'Unfold the community',
  foldCommunity: 'Fold its community into one',
  fit: 'Show the whole network',
  pickAll: 'Pick out all that is seen',
  tour: 'Write a tour',
  tourOfAll: 'Write a tour of the whole',
  showHidden: (count) => (count === 1 ? 'Show the hidden one again' : `Show the ${count} hidden again`),

  picked: (count) => `${count} picked out`,
  pickedOnly: 'Only these',
  pickedHide: 'Hide these',
  pickedCompare: 'Compare',
  pickedPath: 'Find a path',
  pickedLink: 'See the link',
  pickedWhy: 'Why no link',
  pickedClear: 'Clear',

  walkStart: (name, type, links, strongest, units) =>
    `${name}, ${type}, ${links === 1 ? '1 link' : `${links} links`}; strongest: ${strongest}, ${units}. Left and right go through them, Enter opens the evidence, Space walks there.`,
  walkAlone: (name, type) => `${name}, ${type}, no links.`,
  walkStep: (name, type, units, place, count) => `${name}, ${type}, ${units}, ${place} of ${count}`,

  shortcuts: 'Shortcuts',
  closeShortcuts: 'Close the shortcuts',
  groups: [
    {
      name: 'Everywhere',
      keys: [
        ['/ or Ctrl K', 'search'],
        ['Esc', 'close what lies on top'],
        ['Ctrl Z / Ctrl Shift Z', 'undo / redo'],
        ['1 – 6', 'another view'],
        ['A', 'keep what is seen as a scene'],
        ['?', 'this sheet'],
      ],
    },
    {
      name: 'Network',
      keys: [
        ['Tab', 'into the network'],
        ['← →', 'with a choice: to the next strongest neighbour'],
        ['Enter', 'the evidence of that link'],
        ['Space', 'walk to that neighbour'],
        ['arrows without a choice, or Shift and arrows', 'move the picture'],
        ['+ − 0', 'closer, farther, everything'],
        ['H', 'hide what is chosen or picked out'],
        ['S', 'pick out what is chosen'],
      ],
    },
    {
      name: 'Mouse',
      keys: [
        ['drag an entity', 'move it; it stays there'],
        ['drag it onto another', 'merge them, after a preview'],
        ['Ctrl or Shift and click', 'pick out'],
        ['Shift drag / Alt drag', 'pick out with a box / a lasso'],
        ['double click', 'show what it is linked with'],
        ['right click', 'more'],
      ],
    },
    {
      name: 'Touch',
      keys: [
        ['two fingers', 'zoom and move'],
        ['long press', 'more'],
        ['long press, then drag', 'move an entity'],
      ],
    },
  ],
};
