import { stopWith } from "../fault-signal";
import { formatOfText } from "./other-formats";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries of an OLE container are 128 bytes long and lie on multiples of 128 behind the header. */
const OLE_ENTRY = 128;
const OLE_FIRST_ENTRY = 512;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const nameBytes = (name.length + 1) * 2;
  for (let at = OLE_FIRST_ENTRY; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
    // Offset 64 of an entry holds the length of its UTF-16 name.
    if (bytes[at + 64] !== nameBytes) continue;
    const same = [...name].every(
      (letter, index) => bytes[at + index * 2] === letter.charCodeAt(0) && bytes[at + index * 2 + 1] === 0,
    );
    if (same) return true;
  }
  return false;
}

/** Stops with the fitting fault where the file is no zip archive at all. */
export function demandZip(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_SIGNATURE)) {
    if (hasStream(bytes, "EncryptedPackage")) stopWith("encrypted", {});
    if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) stopWith("old-xls-format", {});
    stopWith("not-a-workbook", {});
  }
  if (startsWith(bytes, [0x50, 0x4b])) return;
  const format = formatOfText(bytes);
  if (format !== undefined) stopWith("other-format", { format });
  stopWith("not-a-workbook", {});
}
