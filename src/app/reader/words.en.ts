import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const short = numberFormat('en', { maximumFractionDigits: 1 });
const n = (value: number) => numbers.format(value);

/** What the reader says in English. */
export const en: Words = {
  here: (here, all, expected) => `*${here}* here, *${all}* in all, about ${short.format(expected)} by chance`,
  apart: (a, times, b, otherTimes) => `Never together in this document: ${a} ${n(times)} times, ${b} ${n(otherTimes)}`,
  followPair: 'Go through the places where both stand',
  previousHint: 'Previous (p or k)',
  nextHint: 'Next (n or j)',
  headings: 'Go to heading…',
  quote: 'Copy quotation',
  quoteShort: 'Quote',
  quoteHint: 'Copy this sentence with source, date and address (c)',
  address: 'Copy address',
  addressHint: 'Copy the address that opens this sentence',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying. Select the text and copy it yourself.',
};
