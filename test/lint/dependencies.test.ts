import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import lock from "../../package-lock.json";
import packageJson from "../../package.json";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
const locked = new Map<string, Locked>(
  Object.entries(lock.packages as Readonly<Record<string, Locked>>)
    .filter(([place]) => place !== "")
    .map(([place, one]) => [place.replace(/^node_modules\//, ""), one]),
);

/** All that ships, with its licence. A new name here is a decision (SECURITY.md). */
const SHIPPED = {
  // Microsoft's own, for apps in Microsoft 365.
  "@microsoft/office-js": "LICENSE",
  "@noble/hashes": "MIT",
  fflate: "MIT",
  numfmt: "MIT",
  workerpool: "Apache-2.0",
  zod: "MIT",
};

/** Licences of what builds and tests it. */
const ALLOWED = new Set([
  "(MIT AND Zlib)",
  "(MIT OR CC0-1.0)",
  "(MIT OR GPL-3.0-or-later)",
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "ISC",
  "MIT",
  "MIT/X11",
  "MPL-2.0",
  "Unlicense",
]);
/** Says nothing in its package.json; its licence is MIT/X11. */
const SILENT = ["buffers"];

describe("dependencies", () => {
  it("that ship are these, under these licences", () => {
    const shipped = [...locked].filter(([, { dev }]) => dev !== true);
    expect(Object.fromEntries(shipped.map(([name, { license }]) => [name, license]))).toEqual(SHIPPED);
    expect(Object.keys(packageJson.dependencies).sort()).toEqual(Object.keys(SHIPPED).sort());
  });

  it("are all that the sources import", () => {
    const src = join(__dirname, "../../src");
    const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const imports = files.flatMap((name) =>
      [
        ...readFileSync(join(src, name), "utf8").matchAll(/(?:from |import\(?|require\()\s*"([^."][^"]*)"/g),
      ].map(([, from = ""]) =>
        (from.startsWith("@") ? from.split("/").slice(0, 2) : from.split("/").slice(0, 1)).join("/"),
      ),
    );
    const packages = new Set(imports.filter((name) => !isBuiltin(name)));
    // office.js is loaded by the pages, not imported.
    const expected = Object.keys(SHIPPED).filter((name) => name !== "@microsoft/office-js");
    expect([...packages].sort()).toEqual(expected.sort());
  });

  it("are under licences that were looked at", () => {
    const others = [...locked].filter(
      ([name, { license = "" }]) => !(name in SHIPPED) && !SILENT.includes(name) && !ALLOWED.has(license),
    );
    expect(others.map(([name, { license }]) => `${name}: ${license ?? "none"}`)).toEqual([]);
  });

  it("are pinned exactly and locked with their hashes", () => {
    const wanted = { ...packageJson.dependencies, ...packageJson.devDependencies };
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(
      [...locked].filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? "")).map(([name]) => name),
    ).toEqual([]);
  });

  it("run no script of theirs while they are installed", () => {
    const scripts = [...locked].filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = new Set(scripts.map(([name]) => name.replace(/^.*node_modules\//, "")));
    const denied = Object.entries(packageJson.allowScripts).filter(([, may]) => !may);
    // fsevents is for another system and is not installed here.
    expect([...names].filter((name) => name !== "fsevents" && !denied.some(([one]) => one === name))).toEqual(
      [],
    );
  });
});
