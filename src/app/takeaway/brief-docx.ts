import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { type ExportRecipe, printRecipe, recipeLines } from '../../bundle/export/recipe.ts';
import type { Brief, Quotation } from './brief.ts';
import type { BriefFrame } from './brief-markdown.ts';

const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Calibri' };
/** Half a point. */
const BODY = 22;

/** A brief as a Word document; the recipe is also in its properties. */
export function briefDocx({ title, sections }: Brief, frame: BriefFrame, recipe: ExportRecipe): Promise<Blob> {
  const document = new Document({
    title,
    creator: 'Comention',
    description: printRecipe(recipe),
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...sections.flatMap(({ heading, finding, quotations, more }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: boldened(finding), spacing: { after: 120 } }),
            ...quotations.flatMap((quotation) => quote(quotation, frame)),
            ...(more > 0 ? [new Paragraph({ text: frame.more(more) })] : []),
          ]),
          new Paragraph({ text: frame.recipe, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: `${frame.open}: ${frame.address}` }),
          ...recipeLines(recipe).map(
            ([name, value]) => new Paragraph({ text: `${name}: ${value}`, bullet: { level: 0 } }),
          ),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function boldened(finding: string): TextRun[] {
  return finding.split('*').map((text, index) => new TextRun({ text, bold: index % 2 === 1 }));
}

function quote({ number, text, source }: Quotation, frame: BriefFrame): Paragraph[] {
  const { title, publisher, date, url, sentence } = source;
  const facts = [title, publisher, date, frame.place(sentence), url].filter((fact) => fact !== null);
  const indent = { left: 360 };
  return [
    new Paragraph({ text: `[${number}] ${text}`, indent, keepNext: true }),
    new Paragraph({
      children: [new TextRun({ text: `— ${facts.join(' · ')}`, size: BODY - 4, color: '6b7078' })],
      indent,
      spacing: { after: 120 },
    }),
  ];
}
