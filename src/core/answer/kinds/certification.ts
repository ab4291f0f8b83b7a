import type { ExpectsBy } from "../../pack/expects";
import { weighCertification } from "../weigh/weigh-certification";
import type { KindOfRequirement } from "./kind";

const CERTIFIED = /認証|取得|準拠証明|認定/;
const HOLDERS: readonly (readonly [RegExp, ExpectsBy["certification"]["holder"]])[] = [
  [/アプリケーション|サービス提供事業者|受託者/, "application-provider"],
  [/クラウドサービスプロバイダ|クラウド事業者|基盤|データセンタ/, "cloud-provider"],
];

export const certification: KindOfRequirement<"certification"> = {
  weigh: weighCertification,
  evidence: { terms: "own", fewWords: "entry", topics: () => [], severalSides: false },
  ask: ({ anyOf, holder }, { standard }) => ({
    code: "attach-certificate",
    values: { standards: anyOf.map(standard), holder },
  }),
  guess: ({ text, category, standards }) => {
    if (standards.length === 0 || !CERTIFIED.test(text)) return undefined;
    const holder = HOLDERS.find(([pattern]) => pattern.test(category))?.[1] ?? "any-provider";
    return { kind: "certification", holder, anyOf: [...standards] };
  },
};
