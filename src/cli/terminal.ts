/** Where a command speaks: results to standard output, progress and complaints to standard error. */
export interface Terminal {
  /** In half-width characters. */
  readonly width: number;
  print(line: string): void;
  progress(line: string): void;
  complain(line: string): void;
}
