import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";

const DIST = join(__dirname, "../../dist");
const BUNDLES = [
  "cli.js",
  "cli-program.js",
  "shared.js",
  "engine.js",
  "taskpane.js",
  "pane.js",
  "packs.js",
  "compare.js",
  "send.js",
  "commands.js",
  "command.js",
  "message.js",
  "yoken-check.html",
];

/** What could make code from a text, or reach another machine. office.js apart, which is Microsoft's. */
const CALLS = [
  /\beval\s*\(/,
  /new Function\s*\(/,
  /\bfetch\s*\(/,
  /XMLHttpRequest/,
  /new WebSocket\b/,
  /new EventSource\b/,
  /sendBeacon/,
  /RTCPeerConnection/,
  /importScripts\s*\(/,
  /\bimport\s*\(\s*["'`]/,
  /document\.write\b/,
  /new WebTransport\b/,
];
/** Modules of Node by which a program reaches others or starts them. */
const REACHING = ["http", "https", "http2", "net", "tls", "dgram", "dns", "inspector"];
/** workerpool can start processes and would count their debug ports; ours asks for threads. */
const OF_WORKERPOOL = ["child_process"];
/** The start gives V8 the program together with what it made of it before. */
const OF_START = ["vm"];

/** Comments say what they like. */
const withoutComments = (text: string) => text.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");

describe("what ships", () => {
  it.each(BUNDLES)("%s makes no code from text and reaches nobody", (name) => {
    const text = withoutComments(readFileSync(join(DIST, name), "utf8"));
    expect(CALLS.filter((call) => call.test(text)).map(String)).toEqual([]);
  });

  it("the command line asks Node for files and threads only", () => {
    const files = ["cli.js", "cli-program.js"].map((name) => readFileSync(join(DIST, name), "utf8"));
    const text = files.join("\n");
    const required = [...text.matchAll(/require\("(?:node:)?([a-z0-9_/]+)"\)/g)].map(
      ([, name]) => name ?? "",
    );
    const modules = [...new Set(required)].filter((name) => builtinModules.includes(name));
    expect(modules.filter((name) => REACHING.includes(name))).toEqual([]);
    const ours = ["buffer", "crypto", "fs", "os", "path", "util", "v8", "worker_threads", "url", "zlib"];
    expect(modules.filter((name) => !ours.includes(name)).sort()).toEqual([...OF_WORKERPOOL, ...OF_START]);
    // Only the start makes code of a file, and of none but the program beside it.
    expect(files.map((file) => file.includes('require("node:vm")'))).toEqual([true, false]);
  });

  it("the command line holds no package but those that may ship", () => {
    const text = readFileSync(join(DIST, "cli-program.js"), "utf8");
    const packages = [...text.matchAll(/^.*\.\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(
      ([, name]) => name,
    );
    expect([...new Set(packages)].sort()).toEqual(["fflate", "numfmt", "workerpool", "zod"]);
  });

  it.each(BUNDLES)("%s names no path of the machine on which it was built", (name) => {
    expect(readFileSync(join(DIST, name), "utf8").includes(join(__dirname, "../.."))).toBe(false);
  });

  it("our licence and that of every library stand in LICENSES.txt", () => {
    const text = readFileSync(join(DIST, "LICENSES.txt"), "utf8");
    const names = ["@microsoft/office-js", "@noble/hashes", "fflate", "numfmt", "workerpool", "zod"];
    for (const name of ["yoken-check", ...names]) {
      expect(text).toContain(`${name}\n\n`);
    }
  });
});
