import { type ReactNode, useId } from 'react';
import type { Saying } from '../../model/story.ts';
import type { Language } from '../messages/language.ts';
import { useWords } from '../messages/useWords.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

interface Props {
  name: string;
  value: Saying;
  onChange(value: Saying): void;
  /** Rows of a text of several lines; one line where it is left out. */
  rows?: number;
  hint?: string;
  placeholder?: string;
  className?: string;
  /** What stands below the field of each language. */
  below?: ((text: string) => ReactNode) | undefined;
}

/** Words for an audience: a field, or one for each language where they are given apart. */
export function SayingField({ value, onChange, name, ...rest }: Props) {
  const words = useWords({ zh, en });
  if (typeof value === 'string') return <Field {...rest} name={name} text={value} onText={onChange} />;
  const { hint, ...shared } = rest;
  return LANGUAGES.map((language, index) => (
    <Field
      key={language}
      {...shared}
      {...(index === 0 && hint !== undefined && { hint })}
      name={`${name} · ${words.languages[language]}`}
      language={language}
      text={value[language]}
      onText={(text) => onChange({ ...value, [language]: text })}
    />
  ));
}

type FieldProps = Omit<Props, 'value' | 'onChange'> & { language?: Language; text: string; onText(text: string): void };

function Field({ name, text, onText, rows, hint, placeholder, className = '', below, language }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    value: text,
    placeholder,
    lang: language === 'zh' ? 'zh-CN' : language,
    className: 'story-field',
  };
  return (
    <div className={`story-labelled ${className}`}>
      <label className="caption" htmlFor={id}>
        {name}
        {hint !== undefined && <span className="story-hint"> {hint}</span>}
      </label>
      {rows === undefined ? (
        <input {...shared} onChange={(event) => onText(event.target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onText(event.target.value)} />
      )}
      {below?.(text)}
    </div>
  );
}
