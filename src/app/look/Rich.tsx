import { Fragment } from 'react';

/** A message whose words between asterisks are bold. Only for the catalogues' own words, never for text of a document. */
export function Rich({ text }: { text: string }) {
  return text.split('*').map((part, index) => {
    const key = `${index}`;
    return index % 2 === 1 ? <strong key={key}>{part}</strong> : <Fragment key={key}>{part}</Fragment>;
  });
}
