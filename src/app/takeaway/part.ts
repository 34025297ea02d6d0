/** What a part of the export popover is given. */
export interface PartProps {
  /** Whether a file is being made. */
  busy: boolean;
  take(name: string, make: () => Promise<Blob>): void;
}
