/** The oldest Node that runs Comention. */
const NEEDED = [20, 19];

/**
 * What is wrong with a Node version, or null when it will do.
 *
 * @param {string} version such as `20.19.1`
 * @returns {string | null}
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  return enough ? null : `Node ${version}: too old; needed: Node ${NEEDED.join('.')} or newer`;
}
