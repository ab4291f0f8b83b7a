import { type BatchAnswer, ExcelHost, type HostOptions } from "./excel-host";
import { type MemberTable, memberTable } from "./member-table";
import { loadOfficeClient, type OfficeClient } from "./office-js";

const ERROR_OF_TRANSPORT: ReadonlyMap<number, readonly [string, number]> = new Map([
  [5103, ["RequestPayloadSizeLimitExceeded", 400]],
  [5104, ["ResponsePayloadSizeLimitExceeded", 400]],
  [5004, ["InvalidOperationInCellEditMode", 400]],
  [7000, ["AccessDenied", 401]],
  [5012, ["InvalidOrTimedOutSession", 408]],
]);

let client: OfficeClient | undefined;
let members: MemberTable | undefined;

export function officeClient(): OfficeClient {
  client ??= loadOfficeClient();
  return client;
}

/** The table of the pinned office.js, made once. */
export function pinnedMembers(): MemberTable {
  members ??= memberTable(officeClient().Excel);
  return members;
}

function response(answer: BatchAnswer): object | Promise<never> {
  if (answer.kind === "no-answer") return new Promise<never>(() => undefined);
  if (answer.kind === "body")
    return {
      HttpStatusCode: 200,
      ErrorCode: "",
      ErrorMessage: "",
      Headers: {},
      Body: JSON.parse(answer.body),
    };
  const [code, status] = ERROR_OF_TRANSPORT.get(answer.error) ?? ["GeneralException", 500];
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}

/**
 * Hands the events of the host to the client, as Excel does after the answer of the batch that caused them, and waits
 * until its handlers have had their turn.
 */
export async function deliverEvents(host: ExcelHost): Promise<void> {
  const entries = host.pendingEvents.splice(0).map(({ eventType, targetId, message }) => ({
    messageCategory: 65_536,
    messageType: eventType,
    targetId,
    message,
    id: 0,
  }));
  if (entries.length === 0) return;
  officeClient().OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Puts the real office.js (see office-js.ts) over an emulated workbook, in Node, and makes `Excel`, `Office` and
 * `OfficeExtension` global as a page has them. There is no Office.onReady here; `Office.context` is a stub that answers
 * the requirement sets, the platform and the document's mode.
 */
export function openInNode(
  options: Omit<HostOptions, "members"> & { readonly platform?: string },
): ExcelHost {
  const office = officeClient();
  const host = new ExcelHost({ ...options, members: pinnedMembers() });
  const { SessionBase } = office.OfficeExtension;
  class Session extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (_data: string, _flags: number, { Body }: { Body: string }) =>
          response(host.serve(typeof Body === "string" ? Body : JSON.stringify(Body))),
      };
    }
  }
  SessionBase._overrideSession = new Session();
  office.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const sets = host.requirementSets();
  const context = {
    platform: options.platform ?? "OfficeOnline",
    document: { mode: options.model.readOnly ? "readOnly" : "readWrite" },
    requirements: {
      isSetSupported: (name: string, version = "1.1") =>
        Number((sets.get(name) ?? "0.0").split(".")[1]) >= Number(version.split(".")[1]),
    },
  };
  Reflect.set(office, "Office", { context });
  Object.assign(globalThis, {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: { context },
  });
  return host;
}
