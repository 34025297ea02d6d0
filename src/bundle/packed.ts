/** Type of the elements in which a page carries packed files: a browser neither runs nor shows them. */
export const PACKED_TYPE = 'application/gzip+base85';

/** Selects those elements; the name of the file is in `data-file`. */
export const PACKED = `script[type="${PACKED_TYPE}"]`;

/** Names under which a page carries what it is made of, beside the files of the bundle. */
export const PROGRAM = { style: 'program.css', opening: 'opening.js', later: 'later.js' } as const;

/** The part of the program that starts it. */
export const MAIN = './main.cjs';
