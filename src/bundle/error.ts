/** A bundle, or a file of one, that cannot be used. */
export class BundleError extends Error {
  override readonly name = 'BundleError';

  /** `file`: path within the bundle, or the bundle's own; `problem`: what is wrong; `needed`: what would be right. */
  constructor(
    readonly file: string,
    readonly problem: string,
    readonly needed: string,
  ) {
    super(`${file}: ${problem}; needed: ${needed}`);
  }
}
