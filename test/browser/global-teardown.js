/** Removes the temporary folder that global-setup.js gave the run, with whatever tests left in it. */
module.exports = async () => {
  const { rmSync } = await import("node:fs");
  const { basename } = await import("node:path");
  const folder = process.env.TMPDIR ?? "";
  if (basename(folder).startsWith("yoken-tests-")) rmSync(folder, { recursive: true, force: true });
};
