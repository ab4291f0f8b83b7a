import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const DEBIAN_CHROMIUM = "/usr/bin/chromium";

/** A way to start a browser: undefined where this machine does not offer it. */
type Offer = () => LaunchOptions | undefined | Promise<LaunchOptions | undefined>;

const NAMED: Offer = () => {
  const path = process.env["BROWSER"];
  return path !== undefined && existsSync(path) ? { executablePath: path } : undefined;
};
const installed =
  (path: string): Offer =>
  () =>
    existsSync(path) ? { executablePath: path } : undefined;

/** As root on Debian or Ubuntu a browser can be fetched from the system's own packages, with Japanese glyphs. */
const fromPackages: Offer = () => {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return undefined;
  try {
    execFileSync("apt-get", ["update"], { stdio: "ignore", timeout: 120_000 });
    execFileSync("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], {
      stdio: "ignore",
      timeout: 480_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    return undefined;
  }
  return existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : undefined;
};

const NPM_CHROMIUM = "@sparticuz/chromium@147.0.0";
const NPM_FOLDER = join(__dirname, "../../node_modules/.cache/test-browser");

/** The last resort, without root: a Chromium from the npm registry (66 MB; it has no Japanese glyphs, so no screenshots). */
const fromRegistry: Offer = () => {
  if (process.platform !== "linux") return undefined;
  const env = { ...process.env, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const script =
    "import('@sparticuz/chromium').then(async (it) => console.log(await it.default.executablePath()))";
  try {
    mkdirSync(NPM_FOLDER, { recursive: true });
    if (!existsSync(join(NPM_FOLDER, "node_modules/@sparticuz/chromium"))) {
      execFileSync(
        "npm",
        ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", NPM_FOLDER, NPM_CHROMIUM],
        {
          stdio: "ignore",
          timeout: 300_000,
        },
      );
    }
    const path = execFileSync(process.execPath, ["-e", script], {
      cwd: NPM_FOLDER,
      env,
      encoding: "utf8",
    }).trim();
    const libraries = join(dirname(path), "al2023", "lib");
    return { executablePath: path, env: { ...stringsOf(process.env), LD_LIBRARY_PATH: libraries } };
  } catch {
    return undefined;
  }
};

const stringsOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

const OFFERS: readonly Offer[] = [
  NAMED,
  () => ({ channel: "msedge" }),
  () => ({ channel: "chrome" }),
  installed(DEBIAN_CHROMIUM),
  installed("/usr/bin/chromium-browser"),
  fromPackages,
  fromRegistry,
];

const ADVICE =
  "No browser was found for the tests. Install Edge, Chrome or Chromium, or set BROWSER to the path of one " +
  "(as root on Debian: apt-get install -y chromium fonts-noto-cjk).";

/**
 * Starts a browser: the one that BROWSER names, an installed Edge or Chrome, Debian's Chromium, one that apt-get brings
 * (root only), or one from the npm registry. Always headless, in a profile of its own.
 * @throws with advice where this machine has none and can't get one
 */
export async function findBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const offer of OFFERS) {
    const options = await offer();
    if (!options) continue;
    try {
      return await chromium.launch({ ...options, headless: true, args: ARGUMENTS });
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
    }
  }
  throw new Error(`${ADVICE}\n${failures.join("\n")}`);
}
