import { deflateSync } from "fflate";

/** One file of an archive to be built, and in what it lies about itself. */
export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** The sizes and checksum follow the data, as streaming writers do it. */
  readonly descriptor?: boolean;
  /** The directory keeps sizes and offset in 64 bits. */
  readonly zip64?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly declaredSize?: number;
  readonly crc?: number;
  /** The name in the local header, where it is another. */
  readonly localName?: string;
  /** Offset of the local header, where the directory is to name another. */
  readonly offset?: number;
}

const encoder = new TextEncoder();

export function checksum(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

class Bytes {
  private readonly parts: (readonly number[] | Uint8Array)[] = [];
  length = 0;

  put(width: 2 | 4 | 8, ...values: readonly number[]): this {
    for (const value of values) {
      const bytes = Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** at) % 256);
      this.parts.push(bytes);
      this.length += width;
    }
    return this;
  }

  raw(bytes: Uint8Array): this {
    this.parts.push(bytes);
    this.length += bytes.length;
    return this;
  }

  all(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

/** A zip archive made by hand, so that it can also be made wrong. For small files only. */
export function buildZip(files: readonly ZipFile[]): Uint8Array {
  const out = new Bytes();
  const directory = new Bytes();
  for (const file of files) {
    const content = typeof file.content === "string" ? encoder.encode(file.content) : file.content;
    const packed = file.stored === true ? content : deflateSync(content);
    const method = file.method ?? (file.stored === true ? 0 : 8);
    const crc = file.crc ?? checksum(content);
    const size = file.declaredSize ?? content.length;
    const flags = (file.flags ?? 0) | (file.descriptor === true ? 8 : 0) | 0x800;
    const localName = encoder.encode(file.localName ?? file.name);
    const name = encoder.encode(file.name);
    const offset = file.offset ?? out.length;
    out.put(4, 0x04034b50).put(2, 20, flags, method, 0, 33);
    if (file.descriptor === true) out.put(4, 0, 0, 0);
    else out.put(4, crc, packed.length, size);
    out.put(2, localName.length, 0).raw(localName).raw(packed);
    if (file.descriptor === true) out.put(4, 0x08074b50, crc, packed.length, size);
    const wide = file.zip64 === true;
    directory.put(4, 0x02014b50).put(2, 20, 20, flags, method, 0, 33).put(4, crc);
    directory.put(4, ...(wide ? [0xffffffff, 0xffffffff] : [packed.length, size]));
    directory.put(2, name.length, wide ? 28 : 0, 0, 0, 0).put(4, 0, wide ? 0xffffffff : offset);
    directory.raw(name);
    if (wide) directory.put(2, 1, 24).put(8, size, packed.length, offset);
  }
  const start = out.length;
  out.raw(directory.all());
  if (files.some(({ zip64 }) => zip64 === true)) {
    const end64 = out.length;
    out.put(4, 0x06064b50).put(8, 44).put(2, 45, 45).put(4, 0, 0);
    out.put(8, files.length, files.length, directory.length, start);
    out.put(4, 0x07064b50, 0).put(8, end64).put(4, 1);
    out.put(4, 0x06054b50).put(2, 0, 0, 0xffff, 0xffff).put(4, 0xffffffff, 0xffffffff).put(2, 0);
    return out.all();
  }
  const count = files.length;
  return out.put(4, 0x06054b50).put(2, 0, 0, count, count).put(4, directory.length, start).put(2, 0).all();
}
