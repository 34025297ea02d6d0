import { type ReactNode, useState } from 'react';
import { useWords } from '../messages/useWords.ts';
import { EntityPicker } from '../search/EntityPicker.tsx';
import { UnknownName } from './UnknownName.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

export interface Question {
  name: string;
  /** What is asked for once it is taken up. */
  label: string;
  without: ReadonlySet<string>;
  ask(node: string): void;
}

interface Props {
  questions: readonly Question[];
  /** What else stands in the row. */
  children?: ReactNode;
}

/** Questions that need one more entity: a button each, above them the picker of the one that was taken up. */
export function AskRow({ questions, children }: Props) {
  const words = useWords({ zh, en });
  const [taken, setTaken] = useState<string | null>(null);
  const question = questions.find(({ name }) => name === taken);
  return (
    <>
      {question && (
        <EntityPicker
          key={question.name}
          label={question.label}
          without={question.without}
          none={(query) => <UnknownName query={query} />}
          onChoose={question.ask}
          onCancel={() => setTaken(null)}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its frame and legend */}
      <div className="ask-row" role="group" aria-label={words.ask}>
        {questions.map(({ name }) => (
          <button
            key={name}
            type="button"
            className="action"
            aria-expanded={name === taken}
            onClick={() => setTaken(name === taken ? null : name)}
          >
            {name}
          </button>
        ))}
        {children}
      </div>
    </>
  );
}
