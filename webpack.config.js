const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const root = __dirname;
const dist = path.join(root, "dist");

/** Type errors are told by `npm run lint`; the build only takes the types away. */
const typescript = {
  test: /\.ts$/,
  loader: "ts-loader",
  exclude: /node_modules/,
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

const common = (mode) => ({
  mode,
  context: root,
  devtool: mode === "production" ? false : "source-map",
  module: { rules: [typescript] },
  resolve: { extensions: [".ts", ".js", ".json"] },
  performance: false,
  stats: "errors-warnings",
});

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

/** The command line: one file for Node, packs and libraries inside. */
const commandLine = (mode) => ({
  ...common(mode),
  name: "cli",
  target: "node20",
  devtool: false,
  entry: { cli: "./src/cli/yoken-check.ts" },
  output: { path: dist, filename: "[name].js", clean: false },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new ExecutableFile(path.join(dist, "cli.js")),
  ],
});

const isThere = (config) => Object.values(config.entry).every((file) => fs.existsSync(path.join(root, file)));

module.exports = (_env, argv) => [commandLine(argv.mode ?? "production")].filter(isThere);
