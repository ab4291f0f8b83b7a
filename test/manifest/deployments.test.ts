import { describe, expect, it } from "@jest/globals";
import { OfficeAddinManifest } from "office-addin-manifest";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDeployment, sourceUrl } from "../../build/deployment";
import { makeManifest, sampleId } from "../../build/make-manifest";
import { manifestFileFaults, manifestTextFaults, SOURCES } from "./check-manifest-file";
import { readManifest, walk, type ManifestNode } from "./read-manifest";

const A = {
  baseUrl: "https://addin.a-city.example/yoken",
  id: "1f0c8a52-6f3e-4d0b-8a57-0d9e2b7c4f11",
  name: "要件チェック（Ａ市）",
};
const B = {
  baseUrl: "https://b.example:8443",
  id: "8d8c2f4e-3a55-4f0c-9b1d-2f6f1f0f9a02",
  name: "B町 \"<&'$& 要件",
};

/** What Excel lists of the manifests in a shared folder: one add-in for each id, whatever the case of its letters. */
async function listed(manifests: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "yoken-catalog-"));
  const names = new Map<string, string>();
  for (const [index, xml] of manifests.entries()) {
    const file = join(folder, `${String(index)}.xml`);
    writeFileSync(file, xml);
    const { id, displayName } = await OfficeAddinManifest.readManifestFile(file);
    names.set((id ?? "").toLowerCase(), displayName ?? "");
  }
  rmSync(folder, { recursive: true });
  return [...names.values()];
}

/** Every text and attribute of a manifest, in order, with its place. */
const leaves = (xml: string): readonly (readonly [place: string, value: string])[] =>
  walk(readManifest(xml)).flatMap((node: ManifestNode, index) => [
    [`${index} ${node.name}`, node.text.trim()] as const,
    ...[...node.attributes].map(([name, value]) => [`${index} ${node.name}/${name}`, value] as const),
  ]);

describe("two deployments in one Excel", () => {
  it("differ in id, name and addresses, and in nothing else", async () => {
    const [one, other] = [leaves(await makeManifest(A)), leaves(await makeManifest(B))];
    expect(one.map(([place]) => place)).toEqual(other.map(([place]) => place));
    const differing = one.flatMap(([place, value], index) => {
      const [, there = ""] = other[index] ?? [];
      return value === there ? [] : [[place.replace(/^\d+ /, ""), value, there] as const];
    });
    const expected = differing.map(([place, value]) => {
      if (value.startsWith(A.baseUrl)) return [place, value, value.replace(A.baseUrl, B.baseUrl)];
      return [place, value, value === A.id ? B.id : B.name];
    });
    expect(differing).toEqual(expected);
    expect(differing.filter(([, value]) => value === A.id).map(([place]) => place)).toEqual(["Id"]);
    expect(differing.filter(([, value]) => value === A.name).map(([place]) => place)).toEqual([
      "DisplayName/DefaultValue",
      "Override/Value",
      "String/DefaultValue",
      "Override/Value",
    ]);
  });

  it.each([
    [A, B],
    [B, A],
  ])("hold nothing of each other, nor of the sample: %#", async (one, other) => {
    const xml = await makeManifest(one);
    for (const fragment of [new URL(other.baseUrl).hostname, other.id, "localhost", sampleId()]) {
      expect(xml).not.toContain(fragment);
    }
    expect(await manifestTextFaults(xml, SOURCES)).toEqual([]);
  });

  it("stand side by side in one list, and beside the sample; one built again takes its own place", async () => {
    const [one, other] = [await makeManifest(A), await makeManifest(B)];
    const sample = await makeManifest({ baseUrl: sourceUrl });
    expect(await listed([one, other, sample])).toEqual([A.name, B.name, "要件チェック"]);
    const again = await makeManifest({ ...A, id: A.id.toUpperCase(), name: "要件チェック（改）" });
    expect(await listed([one, other, again])).toEqual(["要件チェック（改）", B.name]);
  });

  it("keep the sample's texts where no name is given", async () => {
    const { name: _, ...unnamed } = A;
    expect(await makeManifest(unnamed)).toContain('<DisplayName DefaultValue="要件チェック">');
  });

  it("are read by office-addin-manifest as they were meant", async () => {
    const folder = mkdtempSync(join(tmpdir(), "yoken-read-"));
    const file = join(folder, "manifest.xml");
    writeFileSync(file, await makeManifest(B));
    const info = await OfficeAddinManifest.readManifestFile(file);
    expect([info.id, info.displayName, info.supportUrl, info.version]).toEqual([
      B.id,
      B.name,
      `${B.baseUrl}/guide/support.html`,
      "1.2.0.0",
    ]);
    writeFileSync(file, "<OfficeApp>");
    expect((await manifestFileFaults(file)).map(({ code }) => code)).toContain("not-xml");
    rmSync(folder, { recursive: true });
  });

  it("tell where Microsoft's reader sees something else than ours", async () => {
    const xml = (await makeManifest(A)).replace(
      /<ProviderName>[^<]*<\/ProviderName>/,
      '<ProviderName xml:lang="ja">市</ProviderName>',
    );
    const faults = await manifestTextFaults(xml, SOURCES);
    expect(faults.map(({ code }) => code)).toEqual(["read-differently"]);
  });
});

describe("the settings of a build", () => {
  const read = (env: Readonly<Record<string, string>>) => readDeployment(env, sampleId());
  const ADDIN_BASE_URL = "https://addin.example.lg.jp";

  it.each([
    ["nothing", {}, { baseUrl: sourceUrl, isRelease: false, id: undefined, name: undefined, cdn: false }],
    [
      "empty settings",
      { ADDIN_BASE_URL: "", ADDIN_ID: " ", ADDIN_NAME: "" },
      { baseUrl: sourceUrl, isRelease: false, id: undefined, name: undefined },
    ],
    ["an address", { ADDIN_BASE_URL: `${ADDIN_BASE_URL}//` }, { baseUrl: ADDIN_BASE_URL, isRelease: true }],
    [
      "another port here",
      { ADDIN_BASE_URL: "https://LOCALHOST:8443/x", ADDIN_ID: sampleId() },
      { isRelease: false, id: sampleId() },
    ],
    [
      "a name that only begins like this machine's",
      { ADDIN_BASE_URL: "https://localhost.example.jp" },
      { isRelease: true },
    ],
    ["an id in braces and capitals", { ADDIN_ID: `{${A.id.toUpperCase()}}` }, { id: A.id }],
    ["a name", { ADDIN_NAME: ` ${A.name} ` }, { name: A.name }],
  ] as const)("are taken: %s", (_what, env, value) => {
    expect(read(env)).toEqual({ ok: true, value: expect.objectContaining(value) });
  });

  it.each([
    ["ADDIN_ID must be a GUID", { ADDIN_ID: "yoken-check" }],
    ["ADDIN_ID must be a GUID", { ADDIN_ID: "00000000-0000-0000-0000-000000000000" }],
    ["ADDIN_ID is the id of the sample", { ADDIN_ID: sampleId(), ADDIN_BASE_URL }],
    ["ADDIN_NAME must be one line of at most 125 characters", { ADDIN_NAME: "名".repeat(126) }],
    ["ADDIN_NAME must be one line of at most 125 characters", { ADDIN_NAME: "A\nB" }],
  ] as const)("are refused with a sentence: %s %#", (sentence, env) => {
    expect(read(env)).toEqual({ ok: false, message: expect.stringContaining(sentence) });
  });
});
