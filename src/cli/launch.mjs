import { nodeComplaint } from './setup/node-version.mjs';

/**
 * Runs the TypeScript command line in this process.
 *
 * @param {string[]} args what stands after the program's name
 * @returns {Promise<number>} the exit code
 */
export async function launch(args) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) {
    process.stderr.write(`${complaint}\n`);
    return 2;
  }
  try {
    const { register } = await import('tsx/esm/api');
    register();
    await import('commander');
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write(
      'node_modules: packages are missing; run "npm install" (or "npm start") in the folder of Comention\n',
    );
    return 2;
  }
  const { main } = await import('./main.ts');
  return main(args, { out: process.stdout, err: process.stderr });
}
