import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the built explorer. */
export const APP = fileURLToPath(new URL('../../dist/app', import.meta.url));
