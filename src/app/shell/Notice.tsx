interface Props {
  style: { left: number; right: number };
  text: string;
  button: string;
  onButton(): void;
}

/** One line over the network, with what one can do about it. */
export function Notice({ style, text, button, onButton }: Props) {
  return (
    <div className="notice-place" style={style}>
      <div className="notice" role="status">
        <span>{text}</span>
        <button type="button" className="link" onClick={onButton}>
          {button}
        </button>
      </div>
    </div>
  );
}
