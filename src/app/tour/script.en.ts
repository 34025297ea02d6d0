import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import type { Window } from '../../model/graph.ts';
import { counted, day, kinds, list, n, percent, phrases, plural } from './phrases.en.ts';
import type { Script } from './script.ts';

const hubTitles: Record<EntityType, string> = {
  city: 'Which cities',
  company: 'Which companies',
  technology: 'Which technologies',
  policy: 'The policies behind it',
};

const sure = {
  single: 'The evidence is weak: a single source.',
  repeated: 'The evidence is fair: all in one document.',
  'multi-document': 'The evidence is good: several independent documents.',
};

/** What a tour says in English, of what was counted over a window. */
export function scriptEn(window: Window): Script {
  const say = phrases(window);
  return {
    corpus: (stop, { mark }) => ({
      title: 'What was read',
      text: [
        `${plural(stop.documents, 'document')} of ${plural(stop.sentences, 'sentence')}`,
        stop.reprints > 0 ? `, ${n(stop.reprints)} of them reprints, counted once` : '',
        `; ${corpusDates(stop.dates, mark)}`,
        stop.dates && stop.undated > 0 ? `, ${n(stop.undated)} without a date` : '',
        `. Named: ${list(named(stop.entities)) || 'nothing'}.`,
      ].join(''),
      notes:
        'Say first what is looked at: every number that follows was counted from these documents, every claim comes with its sentence.',
    }),
    hubs: (stop, cast) => {
      const hubs = list(stop.hubs.map((hub, index) => say.standing(hub, cast, index)));
      const kind = stop.type ? counted(stop.of, stop.type) : plural(stop.of, 'entity', 'entities');
      const most = stop.of > stop.hubs.length ? `Of ${kind} the most named: ` : `${kind}: `;
      const theme = stop.hubs.find(({ node }) => node === stop.theme);
      return {
        title: stop.type ? hubTitles[stop.type] : 'Who is named most',
        text: `${most}${hubs}.${theme ? ` ${cast.name(theme.node)} is the theme: of ${say.units(stop.units)} that name anything, ${n(theme.sentences)} name it.` : ''}`,
        notes: `Ordered by the number of ${say.fact} that name it; twice in one counts once.`,
      };
    },
    standing: ({ standings }, cast) => ({
      title: list(standings.map(({ node }) => cast.name(node))),
      text: standings
        .map(
          (item, index) =>
            `${say.standing(item, cast, index)}: number ${n(item.rank)} of ${counted(item.of, item.type)}, linked with ${plural(item.links, 'entity', 'entities')}.`,
        )
        .join(' '),
      notes: `Ranked by the number of ${say.fact} that name it. Linked: both are named in ${say.together}.`,
    }),
    strongest: (stop, cast) => ({
      title: `The ${kinds[stop.type]} linked most strongly with ${cast.name(stop.node)}`,
      text: `${cast.name(stop.node)} is named in ${say.together} with ${counted(stop.of, stop.type)}; most strongly${say.besides(stop.without, cast)} with ${say.links(stop.links, cast)}.`,
      notes: `Ordered by strength: ${say.weightName}.`,
    }),
    link: ({ link }, cast) => ({
      title: list(link.nodes.map(cast.name)),
      text: `Named together in ${say.extentOf(link)}${cast.mark(0, 1)}; chance alone would bring ${say.chance(link.expected)}. ${sure[link.support]}`,
      notes: 'Being named together is not working together: let the audience read the sentence before they judge.',
    }),
    absence: ({ standings: [a, b], ...stop }, cast) => ({
      title: `${cast.name(a.node)} and ${cast.name(b.node)}: no link`,
      text: `They are never named in ${say.together}. Each on its own: ${say.standing(a, cast, 0)}, ${say.standing(b, cast, 1)}; ${plural(stop.shared, 'document names', 'documents name')} both. Chance alone leaves such a gap with a probability of ${percent(stop.byChance)}.`,
      notes:
        stop.byChance >= 0.05
          ? 'Chance explains the gap: do not say the two have nothing to do with each other, only that these documents never name them together.'
          : 'They are named together less than chance would have it; why is for the texts to tell.',
    }),
    shared: (stop, cast) => ({
      title: stop.peer
        ? `Most like ${cast.name(stop.nodes[0]!)}: ${cast.name(stop.nodes[1]!)}`
        : `What ${list(stop.nodes.map(cast.name))} share`,
      text: `${list(stop.nodes.map(cast.name))} are ${stop.nodes.length === 2 ? 'both' : 'all'} linked with the same ${plural(stop.of, 'entity', 'entities')}, ${counted(stop.ofType, stop.type)} among them; of these most firmly${say.besides(stop.without, cast)} with ${list(
        stop.strongest.map(({ node, links }, row) => {
          const each = links.map((link, place) => {
            const mark = cast.mark(row * stop.nodes.length + place);
            return `${cast.name(link.nodes[0])} in ${say.units(link.sentences)}${mark}`;
          });
          return `${cast.name(node)} (${each.join(', ')})`;
        }),
      )}.`,
      notes: `${stop.peer ? 'Most like: of its type the one with most neighbours in common. ' : ''}Firmest: by the weakest of the links.`,
    }),
    own: (stop, cast) => ({
      title: `What sets ${cast.name(stop.node)} apart`,
      text: `${cast.name(stop.node)} has ${plural(stop.of, 'link')} that ${list(stop.against.map(cast.name))} ${stop.against.length === 1 ? 'has' : 'have'} not; the strongest: ${say.links(stop.links, cast)}.`,
      notes: '“Has not” says only this: these documents never name the two together.',
    }),
    bridge: ({ link, ...stop }, cast) => {
      const other = link.nodes.find((node) => node !== stop.lesser)!;
      const few = stop.common <= stop.others / 4 ? 'only ' : '';
      return {
        title: `A bridge one would not expect: ${list(link.nodes.map(cast.name))}`,
        text: `Named together in ${say.extentOf(link)}${cast.mark(0, 1)}, where chance would bring ${say.chance(link.expected)}. Yet they belong to two communities: of the ${plural(stop.others, 'other neighbour')} of ${cast.name(stop.lesser)}, ${few}${n(stop.common)} ${stop.common === 1 ? 'is' : 'are'} linked with ${cast.name(other)} too.`,
        notes:
          'The bridge: of the links between two communities whose ends share few neighbours and which chance hardly makes (p ≤ 0.01), the one with the largest G². See Granovetter 1973; overlap after Ravasz et al. 2002.',
      };
    },
    where: (stop, cast) => ({
      title: `Which documents name ${cast.name(stop.node)}`,
      text: `${plural(stop.of, 'document names', 'documents name')} it${stop.of > stop.documents.length ? ', most often' : ''}: ${list(
        stop.documents.map(
          ({ document, sentences }, index) =>
            `“${cast.document(document)}”${window === 'document' ? '' : ` (${say.units(sentences)})`}${cast.mark(index)}`,
        ),
      )}.`,
      notes: 'Reprints are among them.',
    }),
    closing: (stop, cast) => ({
      title: 'What this network cannot say',
      text: [
        `A line says only that ${say.together} names both; not that they work together, invest, or cause anything.`,
        stop.links === 0
          ? ' Here there is no link to tell of.'
          : ` Of ${stop.nodes.length > 0 ? 'the' : 'all'} ${plural(stop.links, 'link')}${stop.nodes.length > 0 ? ` of ${list(stop.nodes.map(cast.name))}` : ''}, ${rest(stop.supports.single)} on a single source, ${some(stop.supports['multi-document'])} on several independent documents.`,
        stop.undated > 0
          ? ` Of ${plural(stop.documents, 'document')}, ${n(stop.undated)} ${stop.undated === 1 ? 'has' : 'have'} no date.`
          : '',
        stop.missing.length > 0
          ? ` No ${list(stop.missing.map((type) => kinds[type]))} ${stop.nodes.length > 0 ? `are linked with ${list(stop.nodes.map(cast.name))}` : 'are named'}.`
          : '',
        stop.short
          ? ' There is no more that can honestly be told: the documents say too little for a longer tour.'
          : '',
      ].join(''),
      notes: 'This draft wrote itself: check the sentences and make the words your own.',
    }),
  };
}

function named(entities: Readonly<Record<EntityType, number>>): string[] {
  return ENTITY_TYPES.filter((type) => entities[type] > 0).map((type) => counted(entities[type], type));
}

function some(links: number): string {
  return links === 0 ? 'none' : n(links);
}

function rest(links: number): string {
  return `${some(links)} ${links === 1 ? 'rests' : 'rest'}`;
}

function corpusDates(dates: readonly [string, string] | null, mark: (claim: number) => string): string {
  if (!dates) return 'none has a date';
  const [first, last] = dates;
  if (first === last) return `dated ${day(first)}${mark(0)}`;
  return `dated from ${day(first)}${mark(0)} to ${day(last)}${mark(1)}`;
}
