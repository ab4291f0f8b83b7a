/** A file of an archive that is to be saved. */
export interface ArchivedFile {
  readonly name: string;
  readonly content: Blob | string;
}
