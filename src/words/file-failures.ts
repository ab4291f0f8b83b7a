import { fileFailuresEn } from "./en/file-failures";
import type { FileFailure } from "./file-failure-catalogue";
import { fileFailuresJa } from "./ja/file-failures";
import type { Language } from "./words";

/** What is wrong, in the few words of a heading; what to do stands in the sentence below it. */
export function failureHeading(failure: FileFailure, language: Language): string {
  return (language === "ja" ? fileFailuresJa : fileFailuresEn)[failure];
}
