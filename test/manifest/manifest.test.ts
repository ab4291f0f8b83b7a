import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { makeManifest, sampleId } from "../../build/make-manifest";
import { COMMAND_NAMES } from "../../src/commands/command-names";
import { apiFaults, apiProgram, officeFiles } from "./api-faults";
import type { ManifestFaultCode } from "./manifest-fault";
import { FLOOR, manifestFaults } from "./manifest-faults";

const root = join(__dirname, "../..");
const BASE = "https://localhost:3000";
const OWN_ID = "1f0c8a52-6f3e-4d0b-8a57-0d9e2b7c4f11";
const CITY = "https://addin.example.lg.jp/yoken";
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** Icons from the project, and a page for every address that the manifest may name. */
const files = {
  read(path: string): Uint8Array | undefined {
    if (/^(taskpane|commands|guide\/(use|support)(-en)?)\.html$/.test(path)) return new Uint8Array(1);
    const file = join(root, "assets", path);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
};

function faultsOf(xml: string, baseUrl = BASE): readonly ManifestFaultCode[] {
  return manifestFaults({ xml, baseUrl, files, functions: COMMAND_NAMES }).map(({ code }) => code);
}

/** The manifest with one passage changed; a change that meets nothing would make a test that shows nothing. */
function changed(from: string, to: string): string {
  if (!manifest.includes(from)) throw new Error(`The manifest has no ${from}`);
  return manifest.replace(from, to);
}

const block = (from: string, to: string): string =>
  manifest.slice(manifest.indexOf(from), manifest.indexOf(to));

describe("the manifest", () => {
  it.each([BASE, "https://addin.example.lg.jp", "https://addin.example.lg.jp/tools/yoken"])(
    "has nothing wrong when it is served from %s",
    async (baseUrl) => {
      const xml = await makeManifest({ baseUrl, id: baseUrl === BASE ? undefined : OWN_ID });
      expect(faultsOf(xml, baseUrl)).toEqual([]);
      expect(xml.includes("localhost")).toBe(baseUrl === BASE);
    },
  );

  const broken: readonly (readonly [fault: ManifestFaultCode, xml: string])[] = [
    ["not-xml", "<OfficeApp"],
    ["unknown-element", changed("<Permissions>", "<Runtimes /><Permissions>")],
    [
      "element-out-of-order",
      changed(
        block("<ProviderName>", "<DisplayName"),
        block("<DefaultLocale>", "<DisplayName") + block("<ProviderName>", "<DefaultLocale>"),
      ),
    ],
    ["element-missing", changed('<FunctionFile resid="Commands.Url" />', "")],
    [
      "element-repeated",
      changed("<Version>1.0.0.0</Version>", "<Version>1.0.0.0</Version><Version>1.0.0.0</Version>"),
    ],
    ["element-missing", changed(block("<SupportUrl", "<Hosts>"), "")],
    ["element-missing", changed(block("<IconUrl", "<HighResolutionIconUrl"), "")],
    ["element-missing", changed(block("<HighResolutionIconUrl", "<SupportUrl"), "")],
    ["element-missing", changed("<Permissions>ReadWriteDocument</Permissions>", "")],
    ["bad-id", changed("c2b4a6f1-7d0e", "c2b4a6f1-7d0")],
    ["bad-version", changed("<Version>1.0.0.0<", "<Version>v1<")],
    ["version-below-1", changed("<Version>1.0.0.0<", "<Version>0.9.0.0<")],
    ["bad-kind", changed('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"')],
    ["bad-host", changed('<Host Name="Workbook" />', '<Host Name="Document" />')],
    ["bad-host", changed('<Host xsi:type="Workbook">', '<Host xsi:type="Document">')],
    ["bad-permissions", changed(">ReadWriteDocument<", ">ReadDocument<")],
    ["text-too-long", changed(">Yoken Check<", `>${"Y".repeat(126)}<`)],
    ["text-too-long", changed('Value="Judges a vendor', `Value="${"J".repeat(200)} vendor`)],
    [
      "not-https",
      changed(`Value="${BASE}/guide/support-en.html"`, 'Value="http://localhost:3000/guide/support-en.html"'),
    ],
    [
      "page-missing",
      changed(`Value="${BASE}/guide/support-en.html"`, `Value="${BASE}/guide/support-fr.html"`),
    ],
    [
      "icon-of-wrong-size",
      changed(
        `<IconUrl DefaultValue="${BASE}/icons/judge-32.png"`,
        `<IconUrl DefaultValue="${BASE}/icons/judge-16.png"`,
      ),
    ],
    ["bad-locale", changed("<DefaultLocale>ja-JP<", "<DefaultLocale>ja<")],
    ["not-https", changed(`"${BASE}/taskpane.html"`, '"http://localhost:3000/taskpane.html"')],
    ["foreign-address", changed(`"${BASE}/commands.html"`, '"https://elsewhere.example/commands.html"')],
    ["page-missing", changed(`"${BASE}/commands.html"`, `"${BASE}/command.html"`)],
    ["dangling-resid", changed('<Label resid="Group.Label" />', '<Label resid="Group.Lable" />')],
    [
      "resid-of-wrong-kind",
      changed('<Description resid="Judge.Tip" />', '<Description resid="Judge.Label" />'),
    ],
    [
      "unused-resource",
      changed(
        "<bt:ShortStrings>",
        '<bt:ShortStrings><bt:String id="No" DefaultValue="無"><bt:Override Locale="en-US" Value="No" /></bt:String>',
      ),
    ],
    ["repeated-id", changed('id="YokenCheck.Clear"', 'id="YokenCheck.Judge"')],
    ["id-too-long", manifest.replaceAll('"Group.Label"', `"${"x".repeat(33)}"`)],
    ["text-too-long", changed('DefaultValue="判定"', `DefaultValue="${"判".repeat(126)}"`)],
    ["text-empty", changed('DefaultValue="判定"', 'DefaultValue=" "')],
    ["translation-missing", changed('<bt:Override Locale="en-US" Value="Judge" />', "")],
    ["icon-missing", changed("/icons/clear-80.png", "/icons/clear-81.png")],
    ["icon-of-wrong-size", changed("/icons/clear-80.png", "/icons/clear-64.png")],
    ["icon-size-missing", changed('<bt:Image size="80" resid="Judge.80" />', "")],
    ["unknown-function", changed("<FunctionName>clearSheet<", "<FunctionName>clear<")],
    [
      "requirement-missing",
      changed('<Set Name="ExcelApi" MinVersion="1.9" />', '<Set Name="ExcelApi" MinVersion="1.1" />'),
    ],
  ];

  it.each(broken)("is refused for %s", (fault, xml) => {
    expect(faultsOf(xml)).toContain(fault);
  });

  it("is refused for the one fault that each change makes, and for no other", () => {
    // Leaving out an element also leaves what it used unused; a doubled id takes the first one's place.
    const known = new Map<ManifestFaultCode, readonly ManifestFaultCode[]>([
      ["element-missing", ["unused-resource"]],
      ["dangling-resid", ["unused-resource"]],
      ["resid-of-wrong-kind", ["unused-resource"]],
    ]);
    for (const [fault, xml] of broken) {
      const others = faultsOf(xml).filter((code) => code !== fault);
      expect([fault, known.get(fault) ?? []]).toEqual([fault, expect.arrayContaining(others)]);
    }
  });
});

describe("the manifest of a release", () => {
  const released = (id: string, name?: string) => makeManifest({ baseUrl: CITY, id, name });

  it("has an id of its own: the sample's would take the sample's place in Excel", async () => {
    expect(faultsOf(await released(OWN_ID), CITY)).toEqual([]);
    expect(faultsOf(await released(sampleId()), CITY)).toEqual(["shared-id"]);
    expect(faultsOf(await released(sampleId().toUpperCase()), CITY)).toContain("shared-id");
    expect(faultsOf(manifest)).toEqual([]);
  });

  it("leads nobody to his own machine, in no address and no text", async () => {
    const xml = (await released(OWN_ID)).replace("Press again", "See localhost, press again");
    expect(faultsOf(xml, CITY)).toEqual(["local-address"]);
    const check = { xml: manifest, baseUrl: BASE, files, functions: COMMAND_NAMES, isRelease: true };
    expect(manifestFaults(check).map(({ code, detail }) => [code, detail])).toEqual([
      ["shared-id", sampleId()],
      [
        "local-address",
        expect.stringMatching(/^https:\/\/localhost:3000\/icons\/judge-32\.png and \d+ more$/),
      ],
    ]);
  });

  it("has the version of the package, one higher in front: AppSource takes none below 1.0", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      readonly version: string;
    };
    const [major, ...rest] = version.split(".");
    const expected = [Number(major) + 1, ...rest, 0].join(".");
    expect(await makeManifest({ baseUrl: BASE })).toContain(`<Version>${expected}</Version>`);
  });

  it("names no file that a browser would show as raw text", () => {
    expect(manifest).not.toMatch(/\.md\b/);
  });
});

describe("office.js calls", () => {
  const sample = (name: string) => {
    const file = join(__dirname, "api-samples", name);
    const types = join(root, "src/excel/office-types.d.ts");
    return apiFaults(apiProgram(root, [file, types]), root, FLOOR);
  };

  it("stay within the manifest's floor, or ask first", () => {
    expect(apiFaults(apiProgram(root, officeFiles(root)), root, FLOOR)).toEqual([]);
  });

  it("are found above the floor: as a call, in load(), as an option, behind a lesser guard, in the wrong branch", () => {
    expect(sample("above-floor.ts").map(({ line, detail }) => [line, detail.replace(/^.*: /, "")])).toEqual([
      [3, "getMergedAreasOrNullObject needs ExcelApi 1.13"],
      [7, "linkedWorkbooks needs ExcelApiOnline 1.1"],
      [7, "items needs ExcelApiOnline 1.1"],
      [7, "id needs ExcelApiOnline 1.1"],
      [11, "relativeTo needs ExcelApi 1.13"],
      [16, "getMergedAreasOrNullObject needs ExcelApi 1.13"],
      [23, "getMergedAreasOrNullObject needs ExcelApi 1.13"],
    ]);
  });

  it("may use more behind a guard", () => {
    expect(sample("behind-guard.ts")).toEqual([]);
  });
});
