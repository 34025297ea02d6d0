import { ensurePackages } from './setup/packages.mjs';
import { nodeComplaint } from './setup/node-version.mjs';

const TASKS = ['start', 'test'];

/**
 * `npm start` and `npm test` on a clone that may have nothing installed: needs no package itself until the packages are there.
 *
 * @param {string[]} args the task, then what is passed on to it
 * @returns {Promise<number>} the exit code
 */
async function setup([task, ...rest]) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) return refuse(complaint);
  if (!TASKS.includes(task)) return refuse(`setup: unknown task "${task ?? ''}"; needed: ${TASKS.join(' or ')}`);
  const failure = ensurePackages();
  if (failure) return refuse(failure);
  const { register } = await import('tsx/esm/api');
  register();
  const { run } = await import(`./setup/${task}.ts`);
  return run(rest);
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await setup(process.argv.slice(2));
