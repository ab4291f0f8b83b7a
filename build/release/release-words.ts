import type { ReleaseFault } from "./release-fault";

const SHOWN = 5;

/** The first few of many, each on a line of its own. */
function listed(all: readonly string[]): readonly string[] {
  const more = all.length > SHOWN ? [`  … +${all.length - SHOWN}`] : [];
  return [...all.slice(0, SHOWN).map((one) => `  ${one}`), ...more];
}

/** What went wrong and what to do, in both languages: who makes a release may read either. */
export function releaseWords(fault: ReleaseFault): readonly string[] {
  switch (fault.code) {
    case "no-commit":
      return [
        "ここは git のコミットではないため、配布物を作れません。git clone したフォルダーで実行してください。",
        "A release is made from a commit, and there is none here. Run this in a folder that git cloned.",
      ];
    case "local-changes":
      return [
        `コミットしていない変更が ${fault.files.length} 件あるため、配布物を作りません。コミットするか、取り消してから実行してください。`,
        `There are ${fault.files.length} changes that are in no commit, so nothing was released. Commit or undo them first.`,
        ...listed(fault.files),
      ];
    case "not-as-locked":
      return [
        "入っているパッケージが package-lock.json と違うため、配布物を作りません。npm ci を実行してください。",
        "The installed packages are not those of package-lock.json, so nothing was released. Run npm ci first.",
        ...listed(fault.packages),
      ];
    case "setting":
      return ["指定に誤りがあるため、配布物を作りません。", fault.message];
    case "address-of-one-machine":
      return [
        `ADDIN_BASE_URL（${fault.address}）は、開いた端末自身を指すアドレスです。配信する場所のアドレスにするか、指定せずに実行してください。`,
        `ADDIN_BASE_URL (${fault.address}) leads each user to the user's own machine. Give the address that serves the add-in, or none.`,
      ];
    case "id-without-address":
      return [
        "ADDIN_ID か ADDIN_NAME だけが指定され、ADDIN_BASE_URL がありません。三つとも指定するか、どれも指定しないでください。",
        "ADDIN_ID or ADDIN_NAME was given without ADDIN_BASE_URL. Give the address as well, or none of them.",
      ];
    case "no-id":
      return [
        "ADDIN_BASE_URL には、このアドイン専用の ADDIN_ID が要ります。前の版で使った ID を指定してください。",
        `初めて作るときは、次の新しい ID を控えて使えます:  ADDIN_ID=${fault.fresh}`,
        "With ADDIN_BASE_URL a release needs the ADDIN_ID of this add-in: that of the version before, or this new one.",
      ];
    case "not-built":
      return [
        "組み立てに失敗したため、配布物を作りません。次の誤りを直してください。",
        "The build failed, so nothing was released. Mend what it says:",
        fault.said,
      ];
  }
}
