/** What may still be unfolded from one file and all archives in it; taken from while reading. */
export interface Allowance {
  entries: number;
  bytes: number;
}

/** What one file may hold: 10,000 files and 512 MiB, unfolded. */
export function fullAllowance(): Allowance {
  return { entries: 10_000, bytes: 512 * 1024 * 1024 };
}
