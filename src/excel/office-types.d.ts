// The package has no "types" entry, so its declarations are named by their path; this is the one place that does.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
