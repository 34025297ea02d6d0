import { readFileSync } from 'node:fs';
import { collectInputs } from '../../src/cli/inputs.ts';
import type { Document } from '../../src/model/document.ts';
import { readDocuments } from '../../src/read/read-documents.ts';

/** Every document of a folder that can be read, in order of path. */
export async function documentsIn(folder: string): Promise<Document[]> {
  const read: Document[] = [];
  for (const { file, path } of collectInputs([folder]).inputs) {
    for await (const found of readDocuments(readFileSync(file), path)) {
      if ('document' in found) read.push(found.document);
    }
  }
  return read;
}
