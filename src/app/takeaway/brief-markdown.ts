import { type ExportRecipe, printRecipe, recipeLines } from '../../bundle/export/recipe.ts';
import type { Brief, Quotation } from './brief.ts';

/** Headings and joints of a brief in the reader's language. */
export interface BriefFrame {
  more(count: number): string;
  place(sentence: number): string;
  recipe: string;
  /** Where the same view can be opened. */
  address: string;
  open: string;
}

/** A brief as Markdown. Nothing in a document's text can become a heading, a link, an image or HTML. */
export function briefMarkdown({ title, sections }: Brief, frame: BriefFrame, recipe: ExportRecipe): string {
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    ...sections.flatMap(({ heading, finding, quotations, more }) => [
      `## ${escapeMarkdown(heading)}`,
      '',
      finding.split('*').map(escapeMarkdown).join('**'),
      '',
      ...quotations.flatMap((quotation) => [quote(quotation, frame), '']),
      ...(more > 0 ? [frame.more(more), ''] : []),
    ]),
    `## ${frame.recipe}`,
    '',
    `[${frame.open}](<${frame.address}>)`,
    '',
    ...recipeLines(recipe).map(([name, value]) => `- ${name}: ${escapeMarkdown(value)}`),
    '',
    `<!-- ${printRecipe(recipe)} -->`,
    '',
  ].join('\n');
}

function quote({ number, text, source }: Quotation, frame: BriefFrame): string {
  const { title, publisher, date, url, sentence } = source;
  const facts = [title, publisher, date, frame.place(sentence), url].filter((fact) => fact !== null);
  return `> \\[${number}\\] ${escapeMarkdown(text)}\n>\n> — ${facts.map(escapeMarkdown).join(' · ')}`;
}

/**
 * A text that Markdown shows as it stands inside a line: every ASCII sign of punctuation that could mean something there,
 * the dots and colons of addresses too, is escaped (CommonMark 0.31, §2.4).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d)[.:]|[.:](?!\d)|[!-\-/;-@[-`{-~]/g, (sign) => (PLAIN.has(sign) ? sign : `\\${sign}`));
}

/** Signs that mean nothing inside a line. */
const PLAIN = new Set([...`"',;?%/-()=^{}$`]);
