const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { sourceUrl } = require("./deployment");

const source = path.join(__dirname, "../manifest.xml");
/** The add-in's name in the manifest, in both languages: a deployment's own name takes the place of either. */
const names = /(?<=\b(?:DefaultValue|Value)=")(?:要件チェック|Yōken Check)(?=")/g;

const readSource = () => fs.readFileSync(source, "utf8");

/**
 * The version in the manifest: that of package.json, its first number one higher and a zero behind (0.2.0 is 1.2.0.0).
 * AppSource takes none below 1.0, and Excel takes a lower one for the older one.
 */
function manifestVersion() {
  const [major, ...rest] = require("../package.json").version.split(".");
  return [Number(major) + 1, ...rest, 0].join(".");
}

/** The id of the manifest in the project's root, which everybody has who has the project. */
const sampleId = () => /<Id>([^<]*)<\/Id>/.exec(readSource())?.[1] ?? "";

const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

/**
 * The manifest of one deployment. Its address and version are put in here; its id and name are set by office-addin-manifest, which
 * knows where Office looks for them. Without either it is the project's own manifest for another address.
 * @param deployment baseUrl (without a slash at its end), id (a GUID or undefined), name (undefined: 要件チェック)
 * @returns {Promise<string>} XML
 */
async function makeManifest({ baseUrl, id, name }) {
  const addressed = readSource()
    .replaceAll(sourceUrl, () => baseUrl)
    .replace(/(?<=<Version>)[^<]*(?=<)/, manifestVersion());
  if (id === undefined && name === undefined) return addressed;
  const named = name === undefined ? addressed : addressed.replace(names, () => escaped(name));
  // Loaded here: it takes a second, which no other build and no start of the server needs to wait.
  const { OfficeAddinManifest } = require("office-addin-manifest");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "yoken-manifest-"));
  try {
    const file = path.join(folder, "manifest.xml");
    fs.writeFileSync(file, named);
    await OfficeAddinManifest.modifyManifestFile(file, id, name);
    return `${fs.readFileSync(file, "utf8")}\n`;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { makeManifest, sampleId };
