import { unzipSync } from 'fflate';
import { type ExportRecipe, findRecipe } from '../../bundle/export/recipe.ts';

/** Beyond this no file of ours is: exports of 100,000 links are some 100 MB. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_UNFOLDED = 64 * 1024 * 1024;

/** The recipe a file carries that was taken away from here: PNG, SVG, GEXF, GraphML, JSON, Markdown, DOCX or ZIP; null where it has none. */
export async function carriedBy(file: Blob): Promise<ExportRecipe | null> {
  if (file.size > MOST_BYTES) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return findRecipe(asLatin(bytes)) ?? (isZip(bytes) ? inZip(bytes) : null);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Only the parts that hold a recipe in files of ours. */
function inZip(bytes: Uint8Array): ExportRecipe | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (name === 'recipe.txt' || name === 'docProps/core.xml') && originalSize < MOST_UNFOLDED,
    });
    for (const part of Object.values(parts)) {
      const found = findRecipe(asLatin(part));
      if (found) return found;
    }
  } catch {
    return null;
  }
  return null;
}

/** A recipe is ASCII, whatever is around it. */
function asLatin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
