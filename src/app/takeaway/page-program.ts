import type { PageProgram } from '../../bundle/export/page.ts';
import { PROGRAM } from '../../bundle/packed.ts';
import { carriesFiles, packedInside } from '../offline/inside.ts';

/**
 * What pages with everything inside are made of: from inside this page where it is one, else from beside it. Rejects
 * where there is none, as while developing.
 */
export async function pageProgram(page: Document): Promise<PageProgram> {
  if (carriesFiles(page)) return ownProgram(page);
  const response = await fetch('page-program.json');
  if (!response.ok) throw new Error(`page-program.json: HTTP ${response.status}; npm run build`);
  return response.json();
}

function ownProgram(page: Document): PageProgram {
  const metaOf = (selector: string) => page.querySelector<HTMLMetaElement>(`meta[${selector}]`)!.content;
  const hashes = [...metaOf('http-equiv').matchAll(/'sha256-([^']+)'/g)].map((match) => match[1]!);
  const [boot, opening, later] = hashes as [string, string, string];
  return {
    version: metaOf('name="generator"').replace('Comention ', ''),
    boot: page.getElementById('boot')!.textContent,
    style: packedInside(page, PROGRAM.style)!,
    opening: packedInside(page, PROGRAM.opening)!,
    later: packedInside(page, PROGRAM.later)!,
    hashes: { boot, opening, later },
  };
}
