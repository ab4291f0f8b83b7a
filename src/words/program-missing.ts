/** Said before any catalogue is there: the command line was copied without the file that holds its program. */
export const programMissing = (name: string, folder: string): string =>
  [
    `${folder} に ${name} がありません。cli.js だけでは動きません。配られたファイルをすべて同じフォルダーに置いてください。`,
    `${name} is missing in ${folder}: cli.js does not run alone. Put all the files that were handed out into one folder.`,
  ].join("\n");
