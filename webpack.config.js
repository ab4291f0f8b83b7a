const { createHash, randomUUID } = require("node:crypto");
const fs = require("node:fs");
const net = require("node:net");
const os = require("node:os");
const path = require("node:path");
const webpack = require("webpack");
const { readDeployment } = require("./build/deployment");
const { guidePages } = require("./build/guide-pages");
const { inAscii } = require("./build/in-ascii");
const { makeManifest, sampleId } = require("./build/make-manifest");
const { makeProgramCache } = require("./build/program-cache");

const root = __dirname;
const dist = path.join(root, "dist");
const officeFolder = path.join(root, "node_modules/@microsoft/office-js/dist");
const source = (file) => path.join(root, file);
const port = 3000;
const cdn = "https://appsforoffice.microsoft.com";

/** The only files that office.js loads for Excel; the package holds some 86 MB of others. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** Ends the command with a sentence: a stack trace would hide what the user has to do. */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Where the add-in will be served from. A release without an id gets a new one, which is told when it is built. */
function deployment() {
  const read = readDeployment(process.env, sampleId());
  if (!read.ok) return stop(read.message);
  const place = read.value;
  if (!place.isRelease || place.id !== undefined) return place;
  return { ...place, id: randomUUID(), hasNewId: true };
}

const policyText = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

/** Everything is forbidden but our own scripts, styles and pictures; a page that talks to nobody needs no more. */
const addinPolicy = ({ cdn: fromCdn }) =>
  policyText({
    "default-src": "'none'",
    "script-src": fromCdn ? `'self' ${cdn}` : "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
  });

const sha256 = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only the script and the style that stand in the page itself may run; nothing can be sent anywhere. */
const offlinePolicy = (script, style) =>
  policyText({
    "default-src": "'none'",
    "script-src": sha256(script),
    // The page judges in a worker made of that very script.
    "worker-src": "blob:",
    "style-src": sha256(style),
    "base-uri": "'none'",
    "form-action": "'none'",
  });

const fill = (template, values) =>
  template.replace(/\{\{(\w+)\}\}/g, (_all, name) => {
    if (!Object.hasOwn(values, name))
      throw new Error(`The template asks for {{${name}}}, which nobody gives.`);
    return values[name];
  });

const lexicon = source("src/core/lexicon/lexicon.ts");
const examples = source("src/core/lexicon/examples.ts");
const fieldWords = source("src/core/lexicon/data/field-words.ts");

/** Type errors are told by `npm run lint`; the build only takes the types away. */
const typescript = {
  test: /\.ts$/,
  loader: "ts-loader",
  exclude: [/node_modules/, lexicon, examples, fieldWords],
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

const readyLexicon = { test: lexicon, loader: source("build/ready-lexicon.js") };
const readyWords = { test: fieldWords, loader: source("build/ready-words.js") };
const lexiconExamples = { test: examples, loader: source("build/lexicon-examples.js") };
const libraryPlaces = {
  test: /node_modules[\\/](?:workerpool[\\/]src|zod[\\/]v4[\\/]core|numfmt[\\/]dist)[\\/].*\.[cm]?js$/,
  loader: source("build/library-places.js"),
};

const common = (mode) => ({
  mode,
  context: root,
  devtool: mode === "production" ? false : "source-map",
  module: { rules: [typescript, readyLexicon, readyWords, lexiconExamples, libraryPlaces] },
  // numfmt 4.0.1 names files in its package.json that it does not ship.
  resolve: {
    extensions: [".ts", ".js", ".json"],
    alias: { numfmt$: source("node_modules/numfmt/dist/index.mjs") },
  },
  performance: false,
  stats: "errors-warnings",
});

/** Page and pane check what they are given and write no schema: what zod would write one with stays out. */
const noSchemaWriter = () =>
  new webpack.NormalModuleReplacementPlugin(
    /[\\/](?:to-json-schema|json-schema-processors)\.js$/,
    source("build/no-schema-writer.js"),
  );

/** Emits files that no bundle makes: `files` gives their contents by name, at once or later. */
class StaticFiles {
  constructor({ sources, files, stage }) {
    this.sources = sources;
    this.files = files;
    this.stage = stage ?? webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("StaticFiles", (compilation) => {
      for (const source of this.sources) compilation.fileDependencies.add(source);
      compilation.hooks.processAssets.tapPromise({ name: "StaticFiles", stage: this.stage }, async () => {
        for (const [name, contents] of Object.entries(await this.files(compilation))) {
          compilation.emitAsset(name, new webpack.sources.RawSource(contents), { minimized: true });
        }
      });
    });
  }
}

/** Tells the id that was made for a release: the next build needs it, or Excel would list a second add-in. */
class NewId {
  constructor({ hasNewId, id }) {
    this.lines = hasNewId
      ? [
          `ADDIN_ID was not given, so this deployment got a new id: ${id}`,
          `  Give it to each later build, or Excel lists a second add-in:  ADDIN_ID=${id}`,
          `ADDIN_ID の指定がないため、新しい ID を作りました: ${id}`,
          `  次からの組み立てでも同じ ID を指定してください（別の ID では、Excel の一覧に二つ並びます）。`,
        ]
      : [];
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tap("NewId", () => {
      if (this.lines.length > 0) console.log(this.lines.join("\n"));
      this.lines = [];
    });
  }
}

/** A build takes a minute or two: says which of the three parts is at work, and how long each took. */
class Progress {
  constructor(name) {
    this.name = name;
  }
  apply(compiler) {
    compiler.hooks.run.tap("Progress", () => console.log(`  ${this.name} …`));
    compiler.hooks.done.tap("Progress", ({ startTime, endTime }) =>
      console.log(`  ${this.name}: ${((endTime - startTime) / 1000).toFixed(0)} s`),
    );
  }
}

/** Lets the built command be started by its name. */
class ExecutableFile {
  constructor(file) {
    this.file = file;
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tap("ExecutableFile", () => {
      if (fs.existsSync(this.file)) fs.chmodSync(this.file, 0o755);
    });
  }
}

/** Keeps what V8 makes of the command line, so that a start need not make it again. */
class ProgramCache {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("ProgramCache", () => makeProgramCache(dist));
  }
}

/** Writes a file that was made in ASCII. */
class AsciiFile {
  constructor(name) {
    this.name = name;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AsciiFile", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: "AsciiFile", stage }, () =>
        compilation.updateAsset(
          this.name,
          (source) => new webpack.sources.RawSource(inAscii(source.source().toString())),
        ),
      );
    });
  }
}

/** The command line: a program for Node with packs and libraries inside, and the few lines that begin it. */
const commandLine = (mode) => ({
  ...common(mode),
  name: "cli",
  target: "node20",
  devtool: false,
  entry: { cli: "./src/cli/start.ts", "cli-program": "./src/cli/yoken-check.ts" },
  output: { path: dist, filename: "[name].js" },
  optimization: { minimize: false },
  plugins: [
    // Node unpacks and counts by itself, and faster. Packing is the page's: their copies are the same byte for byte.
    ...["inflate", "crc32", "sha256"].map(
      (name) =>
        new webpack.NormalModuleReplacementPlugin(
          new RegExp(`^\\.{1,2}(?:/zip|/packs)?/${name}$`),
          source(`src/cli/node-${name}.ts`),
        ),
    ),
    new webpack.BannerPlugin({
      banner: `#!/usr/bin/env node\n${readText("build/release/hand-out/check-node.js")}`,
      raw: true,
      include: /^cli\.js$/,
    }),
    new AsciiFile("cli-program.js"),
    new ExecutableFile(path.join(dist, "cli.js")),
    new ProgramCache(),
    new Progress("cli"),
  ],
});

const read = (file) => fs.readFileSync(source(file));
const readText = (file) => fs.readFileSync(source(file), "utf8");

/** Our own licence, and those of what is built into the bundles or copied beside them. */
function licences() {
  const { dependencies } = JSON.parse(readText("package.json"));
  const texts = Object.keys(dependencies).map((name) => {
    const folder = source(`node_modules/${name}`);
    const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name}\n\n${file === undefined ? "" : fs.readFileSync(path.join(folder, file), "utf8").trim()}\n`;
  });
  const own = `yoken-check\n\n${readText("LICENSE").trim()}\n`;
  return [own, ...texts].join(`\n${"-".repeat(80)}\n\n`);
}

const copies = (names, from, to) =>
  Object.fromEntries(names.map((name) => [`${to}/${name}`, fs.readFileSync(path.join(from, name))]));

async function addinFiles(place) {
  const icons = fs.readdirSync(source("assets/icons")).filter((name) => name.endsWith(".png"));
  const values = {
    policy: addinPolicy(place),
    office: place.cdn ? `${cdn}/lib/1/hosted/office.js` : "office/office.js",
  };
  return {
    "manifest.xml": await makeManifest(place),
    "taskpane.html": fill(readText("src/taskpane/taskpane.html"), values),
    "commands.html": fill(readText("src/commands/commands.html"), values),
    "message.html": fill(readText("src/commands/message.html"), values),
    "pane.css": read("src/ui/pane.css"),
    "LICENSES.txt": licences(),
    ...copies(icons, source("assets/icons"), "icons"),
    ...guidePages(source("assets/guide"), "guide"),
    ...(place.cdn ? {} : copies(officeFiles, officeFolder, "office")),
  };
}

/**
 * What the pane and the ribbon's functions both use stands once: what their pages need at once in `shared.js`, which both
 * load first, and the engine in `engine.js`, which each loads when it has something to judge.
 */
const sharedEngine = {
  splitChunks: {
    cacheGroups: {
      default: false,
      defaultVendors: false,
      engine: { name: "engine", chunks: "async", minChunks: 2, enforce: true },
      shared: {
        name: "shared",
        chunks: ({ name }) => name === "taskpane" || name === "commands",
        minChunks: 2,
        enforce: true,
      },
    },
  },
};

/** The task pane and the ribbon's functions, with everything that a web server has to hold. */
const addin = (mode, place) => ({
  ...common(mode),
  name: "addin",
  target: ["web", "es2020"],
  entry: {
    taskpane: "./src/taskpane/taskpane.ts",
    commands: "./src/commands/commands.ts",
    message: "./src/commands/message.ts",
  },
  output: { path: dist, filename: "[name].js" },
  optimization: sharedEngine,
  plugins: [
    new StaticFiles({
      sources: [
        "manifest.xml",
        "src/taskpane/taskpane.html",
        "src/commands/commands.html",
        "src/commands/message.html",
        "src/ui/pane.css",
        ...fs.readdirSync(source("assets/guide"), { recursive: true }).map((name) => `assets/guide/${name}`),
      ].map(source),
      files: () => addinFiles(place),
    }),
    new NewId(place),
    noSchemaWriter(),
    new Progress("addin"),
  ],
});

/** Puts the script and the style into the page, so that one file can be passed on and opened by a double click. */
function offlinePage(compilation) {
  const bundle = compilation.getAsset("page.js");
  if (bundle === undefined) return {};
  compilation.deleteAsset("page.js");
  const script = `\n${bundle.source.source().toString().replaceAll("</script", "<\\/script")}\n`;
  const style = `\n${readText("src/ui/pane.css")}\n${readText("src/page/page.css")}\n`;
  const html = fill(readText("src/page/yoken-check.html"), { policy: offlinePolicy(script, style) })
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${script}</script>`);
  return { "yoken-check.html": html };
}

const page = (mode) => ({
  ...common(mode),
  name: "page",
  target: ["web", "es2020"],
  devtool: false,
  entry: { page: "./src/page/page.ts" },
  output: { path: dist, filename: "[name].js" },
  plugins: [
    new StaticFiles({
      sources: ["src/page/yoken-check.html", "src/page/page.css", "src/ui/pane.css"].map(source),
      files: offlinePage,
      stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE,
    }),
    noSchemaWriter(),
    new Progress("page"),
  ],
});

/** The certificate for https://localhost:3000, from the project or from where Microsoft's tool puts it. */
function certificate() {
  const folders = [source(".certs"), path.join(os.homedir(), ".office-addin-dev-certs")];
  const folder = folders.find((one) =>
    ["localhost.crt", "localhost.key"].every((name) => fs.existsSync(path.join(one, name))),
  );
  if (folder !== undefined) {
    const [cert, key] = ["localhost.crt", "localhost.key"].map((name) =>
      fs.readFileSync(path.join(folder, name)),
    );
    return { cert, key };
  }
  return stop(
    [
      "Excel loads add-ins over https only, and no certificate for localhost was found.",
      `Looked for localhost.crt and localhost.key in ${folders.join(" and ")}.`,
      "",
      "Make one in either way, then run npm start again:",
      "  1. npx office-addin-dev-certs install        makes one and has the system trust it",
      "  2. mkdir .certs && openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj /CN=localhost \\",
      "       -addext subjectAltName=DNS:localhost -keyout .certs/localhost.key -out .certs/localhost.crt",
      "     and have your system or browser trust .certs/localhost.crt",
      "",
      "assets/guide/install.html says more (要件チェックの導入).",
    ].join("\n"),
  );
}

/** Ends with a sentence where something else listens already; webpack's server would end with a stack trace. */
const demandFreePort = () =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () =>
      stop(`Port ${port} is in use, perhaps by another npm start. End that first, then run npm start again.`),
    );
    probe.listen(port, "localhost", () => probe.close(resolve));
  });

/** No live reload: its socket and its inline style would need holes in the policy of the page. */
const devServer = () => ({
  port,
  host: "localhost",
  server: { type: "https", options: certificate() },
  static: false,
  hot: false,
  liveReload: false,
  client: false,
  onListening: () =>
    console.log(
      "Sideload manifest.xml of this folder into Excel; assets/guide/install.html says how (part 3).",
    ),
});

const isThere = (config) => Object.values(config.entry).every((file) => fs.existsSync(source(file)));

module.exports = async (env, argv) => {
  const mode = argv.mode ?? "production";
  const place = deployment();
  if (env?.WEBPACK_SERVE) {
    await demandFreePort();
    return [{ ...addin(mode, place), devServer: devServer() }, page(mode)].filter(isThere);
  }
  return [commandLine(mode), addin(mode, place), page(mode)].filter(isThere);
};
