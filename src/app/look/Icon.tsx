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
  fold: 'M10 3.5L5.5 8l4.5 4.5',
  stories: 'M2 2.5h8.5v6.5H2zM5 9v2.2h8.5V4.7h-3M8 11.2v2.3h6',
  theme: 'M13.4 9.7A5.7 5.7 0 0 1 6.3 2.6a5.7 5.7 0 1 0 7.1 7.1z',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  speaker: 'M2 2.5h12v8.5H2zM8 11v2.5M5 13.5h6M4.5 5.3h4M4.5 8h6.5',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
  grid: 'M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z',
  search: 'M10.2 10.2L13.5 13.5M11.7 7.1a4.6 4.6 0 1 1-9.2 0a4.6 4.6 0 1 1 9.2 0z',
  quote: 'M3 11.5c2 0 3-1.3 3-3.5V4.5H2.5V8H6M9.5 11.5c2 0 3-1.3 3-3.5V4.5H9V8h3.5',
  spotlight:
    'M8 5.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8L13 13M13 3l-1.2 1.2M4.2 11.8L3 13',
  blank: 'M2 3h12v9H2zM2 12L14 3',
  present: 'M1.5 3h13M2.5 3v7.5h11V3M8 10.5v3M5.5 13.5h5M6.8 5l3 1.8-3 1.8z',
  projector: 'M1.5 5h13v6.5h-13zM3.5 11.5V13M12.5 11.5V13M12.2 8.2a2 2 0 1 1-4 0a2 2 0 1 1 4 0zM3.8 7.2h2',
  language:
    'M2 4h7M5.5 2.5V4M7.8 4c-.6 2.8-2.6 5-5.3 6.2M3.6 4.2c.8 2.4 2.3 4 4.2 5.2M8.5 13.5L11.3 7l2.8 6.5M9.5 11.5h3.6',
  fullScreen: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
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
