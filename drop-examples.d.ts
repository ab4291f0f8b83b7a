import type ts from "typescript";

export const dropExamples: ts.TransformerFactory<ts.SourceFile>;
