// Builds a bundle, then sends how much memory this process held at most, in bytes: build.ts FOLDER OUT
import { BUILD_DEFAULTS, build } from '../../../src/cli/build.ts';

const [folder, out] = process.argv.slice(2);
const silent = { out: { write() {} }, err: { write() {} } };
await build({ ...BUILD_DEFAULTS, paths: [folder!], out: out!, cache: false }, silent);
process.send!(process.resourceUsage().maxRSS * 1024);
