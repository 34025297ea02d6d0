import type { Document } from '../model/document.ts';
import type { Problem } from '../model/report.ts';

/**
 * One thing found in a file: a document, with the share of its source that its text keeps (0 to 1); something that should
 * have been a document but cannot be read; or something of a form that is not read.
 */
export type Found = { document: Document; kept: number } | { failed: Problem } | { skipped: Problem };
