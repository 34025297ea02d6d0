const HEAD = 8 + 25;

/**
 * A PNG file with a text added behind its header, as a `tEXt` chunk (PNG, third edition, §11.3.3.3). `keyword` and
 * `text` are ASCII. The bytes given must be a PNG's.
 */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const chunk = textChunk(keyword, text);
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, HEAD));
  whole.set(chunk, HEAD);
  whole.set(png.subarray(HEAD), HEAD + chunk.length);
  return whole;
}

/** Length, type, data, checksum; the data ends its line, that nothing of the checksum reads as a part of its last word. */
function textChunk(keyword: string, text: string): Uint8Array {
  const body = new TextEncoder().encode(`tEXt${keyword}\0${text}\n`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(4 + body.length, crc32(body));
  return chunk;
}

/** The checksum of ISO 3309, bit by bit: what is checked is short. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
