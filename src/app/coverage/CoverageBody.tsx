import { useState } from 'react';
import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import type { Report, SampledMention } from '../../model/report.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { Listed } from './Listed.tsx';

const STEP = 10;

/** The parts of the coverage sheet, the sample first: it is what one comes for. */
export function CoverageBody({ report }: { report: Report }) {
  const messages = useMessages();
  const [type, setType] = useState<EntityType>(ENTITY_TYPES[0]);
  const { read, skipped, rules, unaccepted, sample } = report;
  const rulesOfType = Object.entries(rules[type]).sort(([, a], [, b]) => b.mentions - a.mentions);
  return (
    <div className="coverage">
      <fieldset className="coverage-types" aria-label={messages.coverageTypes}>
        {ENTITY_TYPES.map((each) => (
          <button key={each} type="button" className="chip" aria-pressed={each === type} onClick={() => setType(each)}>
            <TypeMark type={each} /> {messages.types[each]}
          </button>
        ))}
      </fieldset>
      <h3>{messages.coverageSample}</h3>
      <p className="caption">{messages.coverageSampleHint}</p>
      <Listed
        key={type}
        items={sample[type]}
        step={30}
        keyOf={keyOf}
        row={(mention) => <Sampled mention={mention} />}
      />
      <h3>{messages.coverageRules}</h3>
      <Listed
        items={rulesOfType}
        step={STEP}
        keyOf={([rule]) => rule}
        row={([rule, { mentions, entities }]) => <Row name={rule} value={messages.coverageRule(mentions, entities)} />}
      />
      <h3>{messages.coverageRead}</h3>
      <p className="caption">{messages.coverageReadHint}</p>
      <Listed
        items={[...read].sort((a, b) => a.kept - b.kept)}
        step={STEP}
        keyOf={({ path }) => path}
        row={({ path, encoding, kept }) => <Row name={path} value={`${encoding} · ${messages.percent(kept)}`} />}
      />
      <h3>{messages.coverageSkipped}</h3>
      <Listed
        items={skipped}
        step={STEP}
        keyOf={({ path, problem }) => `${path} ${problem}`}
        row={({ path, problem, needed }) => <Row name={path} value={`${problem} → ${needed}`} />}
      />
      <h3>{messages.coverageDoubted}</h3>
      <p className="caption">{messages.coverageDoubtedHint(unaccepted.names)}</p>
      <Listed
        items={unaccepted.first}
        step={STEP}
        keyOf={({ type: guess, name }) => `${guess} ${name}`}
        row={({ name, times, file }) => <Row name={name} value={`${messages.times(times)} · ${file}`} />}
      />
    </div>
  );
}

function keyOf({ document, sentence, entity, context }: SampledMention): string {
  return [document, sentence, entity, ...context].join(' ');
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <p className="coverage-row">
      <span>{name}</span>
      <span className="caption">{value}</span>
    </p>
  );
}

function Sampled({ mention }: { mention: SampledMention }) {
  const read = useStore((state) => state.read);
  const { entity, rule, path, document, sentence, context } = mention;
  const [before, surface, behind] = context;
  const type = entity.slice(0, entity.indexOf(':'));
  return (
    <button type="button" className="sampled" onClick={() => read({ document, sentence })}>
      <span>
        {before}
        <mark className="mark" data-type={type}>
          {surface}
        </mark>
        {behind}
      </span>
      <span className="caption">
        {entity.slice(type.length + 1)} · {rule} · {path}
      </span>
    </button>
  );
}
