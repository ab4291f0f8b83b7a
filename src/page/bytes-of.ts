/** Undefined where the system does not give them out: the file has changed, was moved, or is held by another program. */
export async function bytesOf(source: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch {
    return undefined;
  }
}
