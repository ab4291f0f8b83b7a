import type { Outcome } from "../core/fault";
import type { NearRow, ShownTable } from "../ui/shown-table";
import type { ArchivedFile } from "./archived-file";
import type { Language } from "../words/words";
import type { RoundLine } from "../core/round/round-line";
import type { CardSettings } from "../ui/draft-card";
import type { DraftRequest, DraftResponse } from "./worker-draft";
import type { PacksAnswer, PacksRequest } from "./worker-packs";
import type { JudgeAnswer, JudgeRequest, ListAnswer, ListRequest } from "./judging";

/** What the page asks of its worker, and what comes back, each with the number of its question. */
export type Question =
  | { readonly number: number; readonly kind: "judge"; readonly request: JudgeRequest }
  | { readonly number: number; readonly kind: "list"; readonly request: ListRequest }
  | { readonly number: number; readonly kind: "archive"; readonly files: readonly ArchivedFile[] }
  | { readonly number: number; readonly kind: "copy"; readonly withMemo: boolean }
  | { readonly number: number; readonly kind: "table"; readonly near: NearRow }
  | {
      readonly number: number;
      readonly kind: "overview";
      readonly lines: readonly RoundLine[];
      readonly language: Language;
    }
  | {
      readonly number: number;
      readonly kind: "draft";
      readonly request: DraftRequest;
      readonly settings: CardSettings;
    }
  | {
      readonly number: number;
      readonly kind: "packs";
      readonly request: PacksRequest;
      readonly language: Language;
    };

export type Answer =
  | { readonly number: number; readonly kind: "judged"; readonly answer: JudgeAnswer }
  | { readonly number: number; readonly kind: "listed"; readonly answer: ListAnswer }
  | { readonly number: number; readonly kind: "archived"; readonly archive: Blob }
  | {
      readonly number: number;
      readonly kind: "copied";
      readonly copy: Outcome<Uint8Array, string> | undefined;
    }
  | { readonly number: number; readonly kind: "table"; readonly table: ShownTable | undefined }
  | { readonly number: number; readonly kind: "overview"; readonly book: Blob }
  | { readonly number: number; readonly kind: "packs"; readonly answer: PacksAnswer }
  | { readonly number: number; readonly kind: "draft"; readonly answer: DraftResponse }
  /** What nobody foresaw: the kind of the error. */
  | { readonly number: number; readonly kind: "broken"; readonly detail: string };
