import { describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";

const root = join(__dirname, "../..");
const DOCUMENTS = ["README.md", "README.en.md", "CONTRIBUTING.md", "SECURITY.md"];
const READMES = DOCUMENTS.slice(0, 2);
const read = (name: string): string => readFileSync(join(root, name), "utf8");

/** src/excel/{read,write} as the two paths that it stands for. */
function spread(path: string): readonly string[] {
  const [, before = path, names = ""] = /^(.*)\{([^}]*)\}$/.exec(path) ?? [];
  return names.split(",").map((name) => before + name);
}

/** The paths that stand in backticks, without those that only show a form (NAME, *, <…>). */
const pathsOf = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|test|build|assets|\.ci|\.github)\/[^`\s]+)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !/[A-Z]{3}|[*<]/.test(path))
    .flatMap(spread);

const foldersOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

describe.each(DOCUMENTS)("%s", (name) => {
  it("names files and folders that are there", () => {
    expect(pathsOf(read(name)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("links to what is there", () => {
    const links = [...read(name).matchAll(/(?:\]\(|src=")([^)"#:]+)(?=[)"#])/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  it("names commands that there are", () => {
    const commands = [...read(name).matchAll(/npm run ([a-z:-]+)/g)].map(([, command = ""]) => command);
    expect(commands.filter((command) => !Object.hasOwn(packageJson.scripts, command))).toEqual([]);
  });
});

describe.each(READMES)("the map of %s", (name) => {
  it("shows every room", () => {
    const shown = pathsOf(read(name));
    const rooms = [...foldersOf("src").filter((room) => room !== "src/core"), ...foldersOf("src/core")];
    const missing = rooms.filter(
      (room) => !shown.some((path) => path === room || path.startsWith(`${room}/`)),
    );
    expect(missing).toEqual([]);
  });
});
