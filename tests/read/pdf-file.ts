import { deflateSync } from 'node:zlib';

/** Words on a page: points from the left and from the bottom, as PDF counts. Every Chinese letter is one `size` wide. */
export interface Words {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Turned by so many degrees. */
  turn?: number;
}

/**
 * A PDF of these pages (A4), set in a Chinese font that is not in the file: the letters are only known through the
 * character maps of Adobe-GB1. What is given in `claims` replaces what is true.
 */
export function pdfFile(
  pages: ReadonlyArray<readonly Words[]>,
  claims: { count?: number; trailer?: string; content?: Uint8Array } = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${claims.count ?? pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /Ascent 880 /Descent -120 /CapHeight 880 /ItalicAngle 0 /StemV 80 >> >>',
    ...pages.flatMap((words, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      streamOf(claims.content ?? Buffer.from(words.map(drawn).join('\n'))),
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R ${claims.trailer ?? ''} >>`;
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Rows of words, one below the other from `y` down. */
export function column(rows: readonly string[], x: number, y: number, size = 10, pitch = size * 1.5): Words[] {
  return rows.map((text, index) => ({ text, x, y: y - index * pitch, size }));
}

function drawn({ text, x, y, size = 10, turn = 0 }: Words): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const hex = [...text].map((character) => utf16(character)).join('');
  const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(4)).join(' ');
  return `BT /F1 ${size} Tf ${matrix} Tm <${hex}> Tj ET`;
}

function utf16(character: string): string {
  return [...character.split('')].map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

function streamOf(content: Uint8Array): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}
