/** Strokes on a 16 × 16 ground. */
const PATHS = {
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3M3 6.5l3 3',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M13 6.5l-3-3M13 6.5l-3 3',
  history: 'M8 4.5V8l2.5 1.5M2.6 6.2A5.75 5.75 0 1 1 2.25 8M2.2 3v3.2h3.2',
  bookmark: 'M4 2.5h8v11L8 10.6l-4 2.9z',
  help: 'M5.9 6a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M8 11.7v.1M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 1 1 12.4 0z',
  download: 'M8 2.5v7.5M8 10L5 7M8 10l3-3M2.5 13.5h11',
  pencil: 'M3 13l.6-2.8 7.3-7.3 2.2 2.2-7.3 7.3zM9.6 4.2l2.2 2.2',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  bin: 'M3 4.5h10M6.3 4.5v-2h3.4v2M4.2 4.5l.6 9h6.4l.6-9',
  add: 'M8 3v10M3 8h10',
  theme: 'M13.4 9.7A5.7 5.7 0 0 1 6.3 2.6a5.7 5.7 0 1 0 7.1 7.1z',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  speaker: 'M2 2.5h12v8.5H2zM8 11v2.5M5 13.5h6M4.5 5.3h4M4.5 8h6.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign on a button; the button has the name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
