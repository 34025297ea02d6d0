import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive to be made; what is given beside its content is claimed in the archive, true or not. */
export interface Packed {
  name: string | Uint8Array;
  content: string | Uint8Array;
  size?: number;
  flags?: number;
}

/** A ZIP archive of these files, deflated. */
export function zipFile(files: readonly Packed[] | Record<string, string | Uint8Array>): Uint8Array {
  const list = Array.isArray(files)
    ? (files as readonly Packed[])
    : Object.entries(files as Record<string, string | Uint8Array>).map(([name, content]) => ({ name, content }));
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of list) {
    const { name, content, flags = 0x800, size } = { size: undefined, flags: undefined, ...file };
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    const common = fields(
      [2, 20],
      [2, flags],
      [2, 8],
      [4, 0],
      [4, crc32(raw)],
      [4, packed.length],
      [4, size ?? raw.length],
    );
    const local = Buffer.concat([fields([4, 0x04034b50]), common, fields([2, title.length], [2, 0]), title, packed]);
    directory.push(
      Buffer.concat([
        fields([4, 0x02014b50], [2, 20]),
        common,
        fields([2, title.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        title,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, list.length],
    [2, list.length],
    [4, index.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...bodies, index, end]);
}

function fields(...values: Array<[bytes: 2 | 4, value: number]>): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
