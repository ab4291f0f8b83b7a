import type { ManifestFault } from "./manifest-fault";
import { child, walk, type ManifestNode } from "./read-manifest";

/** The files that the web server will hold: their path below the add-in's address, without a leading slash. */
export interface ServedFiles {
  readonly read: (path: string) => Uint8Array | undefined;
}

interface Address {
  readonly node: ManifestNode;
  readonly text: string;
  /** Pixels where it is an icon. */
  readonly size?: number;
}

const HEAD_ICONS: ReadonlyMap<string, number> = new Map([
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
]);
const RIBBON_SIZES = [16, 32, 80];

/** Addresses: https, all below the add-in's own one, a file behind each, and icons of the size that they claim. */
export function addressFaults(
  root: ManifestNode,
  baseUrl: string,
  files: ServedFiles,
): readonly ManifestFault[] {
  return [
    ...[...headAddresses(root), ...resourceAddresses(root)].flatMap((address) =>
      addressFault(address, baseUrl, files),
    ),
    ...missingSizes(root),
  ];
}

function headAddresses(root: ManifestNode): readonly Address[] {
  const icons = [...HEAD_ICONS].map(([name, size]) => ({ node: child(root, name), size }));
  const pages = [child(child(root, "DefaultSettings"), "SourceLocation"), child(root, "SupportUrl")];
  return [...icons, ...pages.map((node) => ({ node }))].flatMap(({ node, ...rest }) =>
    node === undefined ? [] : addressesOf(node).map((address) => ({ ...address, ...rest })),
  );
}

/** The address of an element and those of its translations. */
function addressesOf(node: ManifestNode): readonly Address[] {
  return [
    { node, text: node.attributes.get("DefaultValue") ?? "" },
    ...node.children.map((one) => ({ node: one, text: one.attributes.get("Value") ?? "" })),
  ];
}

function resourceAddresses(root: ManifestNode): readonly Address[] {
  const resources = child(child(root, "VersionOverrides"), "Resources");
  const sizes = new Map(
    walk(root)
      .filter((node) => node.name === "Image" && node.attributes.has("resid"))
      .map(({ attributes }) => [attributes.get("resid"), Number(attributes.get("size"))]),
  );
  const entries = ["Images", "Urls"].flatMap((kind) => child(resources, kind)?.children ?? []);
  return entries.flatMap((node) => {
    const size = sizes.get(node.attributes.get("id"));
    return addressesOf(node).map((one) => ({ ...one, ...(size === undefined ? {} : { size }) }));
  });
}

function addressFault(
  { node, text, size }: Address,
  baseUrl: string,
  files: ServedFiles,
): readonly ManifestFault[] {
  const { line } = node;
  if (!text.startsWith("https://")) return [{ code: "not-https", line, detail: text }];
  if (!text.startsWith(`${baseUrl}/`)) return [{ code: "foreign-address", line, detail: text }];
  const file = files.read(text.slice(baseUrl.length + 1));
  if (file === undefined)
    return [{ code: size === undefined ? "page-missing" : "icon-missing", line, detail: text }];
  if (size === undefined) return [];
  const real = pngSize(file);
  if (real === `${size}x${size}`) return [];
  return [{ code: "icon-of-wrong-size", line, detail: `${text} is ${real}, not ${size}x${size}` }];
}

/** "32x32" for a PNG of that size. */
export function pngSize(file: Uint8Array): string {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return "no PNG";
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

function missingSizes(root: ManifestNode): readonly ManifestFault[] {
  return walk(root)
    .filter(({ name }) => name === "Icon")
    .flatMap((icon) => {
      const there = icon.children.map(({ attributes }) => Number(attributes.get("size")));
      return RIBBON_SIZES.filter((size) => !there.includes(size)).map((size) => ({
        code: "icon-size-missing" as const,
        line: icon.line,
        detail: `${size} pixels`,
      }));
    });
}
