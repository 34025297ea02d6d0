import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';

interface Props {
  text: string;
  /** What stands for `[^1]`, from 1; left out, the reference stays as it was written. */
  reference?: ((number: number) => ReactNode) | undefined;
}

/**
 * Text with a little Markdown: paragraphs, emphasis, lists, code in a line, links to http and https. Everything else,
 * HTML first of all, is shown as the text it is.
 */
export function Markdown({ text, reference }: Props) {
  return <Part node={fromMarkdown(text)} reference={reference} />;
}

function Part({ node, reference }: { node: Nodes; reference: Props['reference'] }): ReactNode {
  const inside = () => 'children' in node && node.children.map((child, index) => partOf(child, index, reference));
  switch (node.type) {
    case 'text':
      return reference ? withReferences(node.value, reference) : node.value;
    case 'paragraph':
      return <p>{inside()}</p>;
    case 'heading':
      return (
        <p>
          <strong>{inside()}</strong>
        </p>
      );
    case 'emphasis':
      return <em>{inside()}</em>;
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside()}</ol> : <ul>{inside()}</ul>;
    case 'listItem':
      return <li>{inside()}</li>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
    case 'html':
      return <span className="verbatim">{node.value}</span>;
    case 'break':
      return <br />;
    case 'link':
      return <Link url={node.url}>{inside()}</Link>;
    case 'image':
    case 'imageReference':
      return node.alt;
    default:
      return inside() || null;
  }
}

function partOf(node: Nodes, index: number, reference: Props['reference']): ReactNode {
  return <Part key={`${index}`} node={node} reference={reference} />;
}

/** Another page opens beside this one; any other address is no link. */
function Link({ url, children }: { url: string; children: ReactNode }) {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: '' };
  if (protocol !== 'http:' && protocol !== 'https:') return children;
  return (
    <a className="link" href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** What references stand on and the stop after them stay on their line. */
const REFERENCES = /(\S?(?:\[\^[1-9]\d?\])+[。，；：、！？）.,;:!?)]*)/u;
const NUMBER = /\[\^([1-9]\d?)\]/;

function withReferences(text: string, reference: (number: number) => ReactNode): ReactNode {
  return keyed(text.split(REFERENCES), (part, cited) =>
    cited ? (
      <span className="unbroken">
        {keyed(part.split(NUMBER), (words, isNumber) => (isNumber ? reference(Number(words)) : words))}
      </span>
    ) : (
      part
    ),
  );
}

/** Parts of a split text, every other one of which was what it was split at. */
function keyed(parts: readonly string[], show: (part: string, odd: boolean) => ReactNode): ReactNode {
  return parts.map((part, index) => {
    const key = `${index}`;
    return <Fragment key={key}>{show(part, index % 2 === 1)}</Fragment>;
  });
}
