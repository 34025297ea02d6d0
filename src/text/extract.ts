import type { OutlinedDocument } from '../model/document.ts';
import type { Candidate } from './candidate.ts';
import { chooseLongest } from './choose.ts';
import { inContext } from './context/in-context.ts';
import { citiesOfDistricts } from './context/district-city.ts';
import { buildDictionary, type Dictionary } from './lexicon/dictionary.ts';
import { knownFrom } from './known.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { enumerationsOf } from './lists.ts';
import { type NameJudge, nameJudge } from './new-names/name-judge.ts';
import { type Reading, readingOf } from './reading.ts';
import { documentNumbered } from './recognise/document-number.ts';
import { enumerated } from './recognise/enumeration.ts';
import { branched } from './recognise/branch.ts';
import { cued } from './recognise/company-cue.ts';
import { ofKind } from './recognise/company-kind.ts';
import { dealt } from './recognise/deal.ts';
import { citiesOfCountries } from './recognise/foreign-city.ts';
import { glossed } from './recognise/gloss.ts';
import { lined } from './recognise/lines.ts';
import { organisationNamed } from './recognise/organisation.ts';
import { formed } from './recognise/technology-form.ts';
import { planned } from './recognise/plan.ts';
import type { Recogniser } from './recognise/recogniser.ts';
import { lawNamed } from './recognise/law.ts';
import { quotedOrCalled } from './recognise/quoted-policy.ts';
import { legallyOrShortlyNamed } from './recognise/short-name.ts';
import { suggested } from './recognise/suggested.ts';
import { shortTitled } from './recognise/short-title.ts';
import { standardNumbered } from './recognise/standard.ts';
import { tabled } from './recognise/table.ts';
import { titled } from './recognise/title.ts';
import { workReported } from './recognise/work-report.ts';
import { leavingOut, type Rule } from './rule.ts';
import type { Segmenter } from './words/segmenter.ts';

/** What reading a document needs; made once for all documents. */
export interface Tools {
  dictionary: Dictionary;
  judge: NameJudge;
  segmenter: Segmenter;
  /** Rules that find nothing this time. */
  without?: ReadonlySet<Rule> | undefined;
}

/** Makes the tools from a lexicon and the segmenter that knows its names. */
export function toolsOf(lexicon: Lexicon, segmenter: Segmenter): Tools {
  return { dictionary: buildDictionary(lexicon), judge: nameJudge(lexicon, segmenter), segmenter };
}

/** What one document offers: names the lexicon knows, and names that only its own form suggests. */
export interface Extraction {
  reading: Reading;
  known: Candidate[];
  /** Those with a lexicon line are believed here and nowhere else; the others are weighed over all documents. */
  proposed: Candidate[];
  /** Names too little speaks for to propose them. */
  suggested: readonly Candidate[];
}

const STRUCTURE: readonly Recogniser[] = [
  tabled,
  lined,
  enumerated,
  glossed,
  standardNumbered,
  legallyOrShortlyNamed,
  branched,
  cued,
  ofKind,
  dealt,
];
const DOCUMENTS: readonly Recogniser[] = [titled, planned, quotedOrCalled, lawNamed, workReported];

/** Finds the candidates of one document, from that document and the lexicon alone. */
export function extract(document: OutlinedDocument, { dictionary, judge, segmenter, without }: Tools): Extraction {
  const reading = readingOf(document, segmenter);
  const enumerations = enumerationsOf(reading);
  const words = dictionary.find(reading);
  const hits = leavingOut(without, [...words, ...citiesOfDistricts(reading, words, dictionary)]);
  const found = leavingOut(without, inContext(reading, hits, enumerations));
  const known = chooseLongest(found);
  const foundAt = knownFrom(found);
  const doubtful = hits.filter((hit) => !foundAt.startingAt(hit.start).some((other) => other.entry === hit.entry));
  const evidence = { reading, enumerations, judge, known: knownFrom(known), doubtful: knownFrom(doubtful) };
  const recognisedBy = (recognisers: readonly Recogniser[]): readonly Candidate[] =>
    leavingOut(
      without,
      recognisers.flatMap((recognise) => recognise(evidence)),
    );
  const titles = recognisedBy(DOCUMENTS);
  const policies = chooseLongest([...known, ...titles].filter(({ type }) => type === 'policy'));
  const pointers = [...shortTitled(reading, policies), ...documentNumbered(reading, policies)];
  const named = [
    ...titles,
    ...leavingOut(without, pointers),
    ...recognisedBy([organisationNamed, citiesOfCountries, formed]),
  ];
  const proposed = recognisedBy(STRUCTURE).map((candidate): Candidate => {
    const entry = candidate.entry ?? evidence.doubtful.exact(candidate, candidate.type)?.entry;
    return entry ? { ...candidate, entry } : candidate;
  });
  return { reading, known: [...found, ...named], proposed, suggested: recognisedBy([suggested]) };
}
