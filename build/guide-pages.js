const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const styleLink = '<link rel="stylesheet" href="guide.css" />';
const picture = /(?<=<img[^>]*\ssrc=")([^":]+\.png)(?=")/g;

/** Nothing but the page's own style and the pictures inside it; a guide talks to nobody. */
const policy = (style) =>
  `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** Puts style and pictures into a page, so that it can be passed on as one file and read without a server. */
function selfContained(html, folder) {
  if (!html.includes(styleLink)) throw new Error(`A page of the guide lacks ${styleLink}`);
  const style = `\n${fs.readFileSync(path.join(folder, "guide.css"), "utf8")}`;
  return html
    .replace(
      styleLink,
      () =>
        `<meta http-equiv="Content-Security-Policy" content="${policy(style)}" />\n    <style>${style}</style>`,
    )
    .replace(picture, (_all, name) => {
      const bytes = fs.readFileSync(path.join(folder, name));
      return `data:image/png;base64,${bytes.toString("base64")}`;
    });
}

/**
 * The pages of the guide as they are served.
 * @param folder where the pages, guide.css and pictures/ stand
 * @param to the folder that they are served from
 * @returns contents by path
 */
function guidePages(folder, to) {
  const pages = fs.readdirSync(folder).filter((name) => name.endsWith(".html"));
  return Object.fromEntries(
    pages.map((name) => [
      `${to}/${name}`,
      selfContained(fs.readFileSync(path.join(folder, name), "utf8"), folder),
    ]),
  );
}

module.exports = { guidePages };
