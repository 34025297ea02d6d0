import type { PageProgram } from '../../bundle/export/page.ts';
import { PROGRAM } from '../../bundle/packed.ts';
import { packedInside } from '../offline/inside.ts';

/**
 * What pages with everything inside are made of: from inside this page where it is one, else from beside it. Rejects
 * where there is none, as while developing.
 */
export async function pageProgram(page: Document): Promise<PageProgram> {
  const script = packedInside(page, PROGRAM.script);
  if (script !== null) return ownProgram(page, script);
  const response = await fetch('page-program.json');
  if (!response.ok) throw new Error(`page-program.json: HTTP ${response.status}; npm run build`);
  return response.json();
}

function ownProgram(page: Document, script: string): PageProgram {
  const metaOf = (selector: string) => page.querySelector<HTMLMetaElement>(`meta[${selector}]`)!.content;
  const [bootHash, scriptHash] = [...metaOf('http-equiv').matchAll(/'sha256-([^']+)'/g)].map((match) => match[1]!);
  return {
    version: metaOf('name="generator"').replace('Comention ', ''),
    boot: page.getElementById('boot')!.textContent,
    style: packedInside(page, PROGRAM.style)!,
    script,
    hashes: { boot: bootHash!, script: scriptHash! },
  };
}
