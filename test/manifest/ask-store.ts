import type { ManifestValidation } from "office-addin-manifest";

/** What Microsoft's validator said of a manifest, as lines to print, and the exit status that says the same. */
export interface StoreAnswer {
  readonly status: 0 | 1 | 2;
  readonly lines: readonly string[];
}

type Issue = NonNullable<NonNullable<ManifestValidation["report"]>["errors"]>[number];

const NOT_REACHED = [
  "マイクロソフトの検証サービスに接続できないため、ストアの検証はできませんでした（インターネット接続が必要です）。",
  "  閉域網では npm run validate をお使いください。ネットワークなしで、同じ項目の多くを確かめます。",
  "Microsoft's validation service could not be reached, so nothing was validated (this needs the Internet).",
  "  On a closed network use npm run validate: it checks most of the same without any network.",
];

const ACCEPTED = "ストアの検証に合格しました。 / The store's validator accepts the manifest.";
const REFUSED = "ストアの検証で不合格でした。 / The store's validator refuses the manifest.";
/** How the package and our own patience begin when nobody answers; any other error is about the manifest itself. */
const OUT_OF_REACH = /^(Unable to contact|No answer within)/;

const told = (kind: string, { title = "", content = "", code, line, column }: Issue): string => {
  const place =
    line === undefined ? "" : ` (line ${line}${column === undefined ? "" : `, column ${column}`})`;
  return `  ${kind}: ${[title, content].filter((text) => text !== "").join(": ")}${code === undefined ? "" : ` [${code}]`}${place}`;
};

/**
 * Has the store's validator look at a manifest.
 * @param validate asks the service; it rejects where the service can't be reached
 * @returns 0 accepted, 1 refused or unreadable, 2 not asked
 */
export async function askStore(validate: () => Promise<ManifestValidation>): Promise<StoreAnswer> {
  let answer: ManifestValidation;
  try {
    answer = await validate();
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error);
    if (!OUT_OF_REACH.test(cause)) return { status: 1, lines: [REFUSED, `  error: ${cause}`] };
    return { status: 2, lines: [...NOT_REACHED, `  (${cause})`] };
  }
  const { isValid, report, status, statusText } = answer;
  if (report === undefined) {
    const said = `  (HTTP ${status ?? "?"} ${statusText ?? ""})`;
    return { status: 2, lines: [...NOT_REACHED, said] };
  }
  const { errors = [], warnings = [], notes = [] } = report;
  return {
    status: isValid ? 0 : 1,
    lines: [
      isValid ? ACCEPTED : REFUSED,
      ...errors.map((issue) => told("error", issue)),
      ...warnings.map((issue) => told("warning", issue)),
      ...notes.map((issue) => told("note", issue)),
    ],
  };
}

/** The answer, or a rejection where none has come after so long: closed networks often drop packets without a word. */
export async function within<Value>(milliseconds: number, answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
