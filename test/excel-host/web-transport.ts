import type { ExcelHost, RaisedEvent } from "./excel-host";
import { isRecord, type Json } from "./wire";

/** What the page is told about its host. */
export interface WebContext {
  readonly locale: string;
  readonly conversationId: string;
  readonly readOnly: boolean;
}

type Message = Readonly<Record<string, Json>>;

const EVENT_MESSAGE = 33;
const COMMAND_INVOKED = 39;
const BATCH = 93;
const SETTINGS_SAVE = 76;
const SETTINGS_REFRESH = 75;
const COMMAND_COMPLETED = 94;

/**
 * The host's side of Excel on the web: JSON messages through postMessage, answered from an emulated workbook.
 * It does not show the real host's timing, its focus and keyboard handling, or its error texts.
 */
export class WebTransport {
  /** Function commands that the page has finished (`event.completed()`), by id. */
  readonly completedCommands: string[] = [];
  /** Addresses that the page asked the host to open in a window. */
  readonly openedWindows: string[] = [];
  private readonly registered = new Set<number>();
  private batches: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: ExcelHost,
    private readonly context: WebContext,
  ) {}

  /** The answers to one message of the page, in order: the response, then events that it caused. */
  async receive(text: string): Promise<readonly string[]> {
    const message = JSON.parse(text) as Message;
    if (message["_messageType"] !== 0) return [];
    const data = await this.answer(message);
    if (data === undefined) return [];
    const response = this.envelope(message, 0, data);
    return [response, ...this.events()];
  }

  /** Whether the page is ready for function commands. */
  get listensToCommands(): boolean {
    return this.registered.has(COMMAND_INVOKED);
  }

  /** Presses a function command of the ribbon. */
  invokeCommand(functionName: string, id: string): readonly string[] {
    if (!this.listensToCommands) throw new Error("the page does not listen to commands");
    const args = JSON.stringify({ source: { id } });
    return [this.event("appCommandInvoked", COMMAND_INVOKED, [id, functionName, args])];
  }

  /** Events of the model that the page has not been told yet. */
  events(): readonly string[] {
    const raised = this.host.pendingEvents.splice(0);
    if (raised.length === 0 || !this.registered.has(EVENT_MESSAGE)) return [];
    const entry = ({ eventType, targetId, message }: RaisedEvent): Json => [
      65_536,
      eventType,
      targetId,
      message,
      0,
      false,
    ];
    return [this.event("richApiMessage", EVENT_MESSAGE, { ArrayData: raised.map(entry) })];
  }

  private async answer(message: Message): Promise<Json | undefined> {
    const data = message["_data"] ?? null;
    if (message["_actionType"] === 1) return this.register(data, true);
    if (message["_actionType"] === 2) return this.register(data, false);
    switch (message["_actionName"]) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext();
      case "executeMethod":
        return this.execute(data);
      case "ContextActivationManager_openWindowInHost":
        this.openedWindows.push(JSON.stringify(data));
        return null;
      default:
        return null;
    }
  }

  private register(data: Json, on: boolean): Json {
    const id = isRecord(data) ? data["eventDispId"] : undefined;
    const target = isRecord(data) ? data["targetId"] : undefined;
    // A dialog in a frame is asked for as an event, with its address in the target.
    if (on && typeof target === "string" && target.startsWith("{")) this.openedWindows.push(target);
    if (typeof id === "number") {
      if (on) this.registered.add(id);
      else this.registered.delete(id);
    }
    return { Error: 0 };
  }

  private async execute(data: Json): Promise<Json | undefined> {
    const method = isRecord(data) && isRecord(data["DdaMethod"] ?? null) ? data["DdaMethod"] : undefined;
    const id = isRecord(method) ? method["DispatchId"] : undefined;
    if (!isRecord(data)) return { Version: 1, Error: 5001 };
    switch (id) {
      case BATCH:
        return this.batch(data);
      case SETTINGS_SAVE:
        return { Version: 1, Error: 0 };
      case SETTINGS_REFRESH:
        return { Version: 1, Error: 0, Properties: { Settings: [] } };
      case COMMAND_COMPLETED:
        this.completedCommands.push(String(data["0"]));
        return { Version: 1, Error: 0 };
      default:
        this.host.complaints.push(`executeMethod ${String(id)}`);
        return { Version: 1, Error: 5001 };
    }
  }

  /** One batch after the other, as a host has them. */
  private async batch(data: Message): Promise<Json | undefined> {
    const parts = data["ArrayData"];
    const body = Array.isArray(parts) ? (parts as readonly Json[])[4] : undefined;
    if (typeof body !== "string") return { Version: 1, Error: 5001 };
    const served = this.batches.then(() => this.host.serve(body));
    this.batches = served.then(
      () => undefined,
      () => undefined,
    );
    const answer = await served;
    if (answer.kind === "no-answer") return undefined;
    if (answer.kind === "transport") return { Version: 1, Error: answer.error };
    return { Version: 1, Error: 0, Data: [200, [], answer.body] };
  }

  private appContext(): Json {
    const sets = Object.fromEntries(this.host.requirementSets());
    const { locale, conversationId, readOnly } = this.context;
    return {
      _id: "addin-1",
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: "https://excel.officeapps.live.com/doc.xlsx",
      _clientMode: readOnly ? 0 : 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: conversationId,
      _appInstanceId: "instance-1",
      _requirementMatrix: JSON.stringify(sets),
      _hostFullVersion: "16.0.17000.20000",
    };
  }

  private envelope(request: Message, responseType: number, data: Json): string {
    return JSON.stringify({
      _messageType: 1,
      _actionName: request["_actionName"],
      _conversationId: request["_conversationId"],
      _correlationId: request["_correlationId"],
      _origin: "https://excel.officeapps.live.com",
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
    });
  }

  private event(name: string, _id: number, data: Json): string {
    const { conversationId } = this.context;
    return this.envelope({ _actionName: name, _conversationId: conversationId, _correlationId: -1 }, 1, data);
  }
}
