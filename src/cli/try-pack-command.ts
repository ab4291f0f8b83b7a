import { heardWords } from "../core/answer/heard-words";
import { say } from "../core/coded";
import { tryAnswer } from "../core/prove/try-answer";
import { packToolsWordsFor } from "../words/pack-tools-words";
import { cliWordsFor } from "../words/cli-words";
import { loadPack } from "./load-pack";
import type { Arguments } from "./parse-arguments";
import { parsePolicy } from "./parse-policy";
import { tellPackFaults } from "./tell-pack-faults";
import type { GuardedTerminal } from "./terminal";

/** `pack try PACK --item … --answer … [--remarks …]`: what one answer comes to by the row's own rule, and why. */
export function tryPackCommand(args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const words = cliWordsFor(args.language);
  const { tools } = packToolsWordsFor(args.language);
  const file = args.operands[1] ?? args.pack;
  const { item, answer, remarks, asOf } = args;
  if (file === undefined || item === undefined) {
    terminal.complain(say(tools, { code: "try-usage", values: {} }));
    return 2;
  }
  const loaded = loadPack(file);
  if (!loaded.ok) {
    tellPackFaults(loaded, words, terminal);
    return 2;
  }
  const { pack } = loaded;
  const settled = parsePolicy(args, pack);
  const row = pack.rows.find(({ id }) => id === item);
  if (!settled.ok || row === undefined) {
    terminal.complain(words.cli(settled.ok ? { code: "item-unknown", values: { item } } : settled.fault));
    return 2;
  }
  const tried = tryAnswer({ pack, row, answer, remarks, asOf, policy: settled.policy });
  const { reading, status, askedBy, waivedBy, isUnchecked } = tried;
  const told = tried.reasons.map((reason) => ({
    ...(reason.about === "answer"
      ? { code: reason.finding.code, values: reason.finding.values }
      : reason.about === "judgement"
        ? { code: reason.code, values: reason.values }
        : { code: reason.doubt.code, values: reason.doubt.values }),
    text: words.mark.reason(reason),
  }));
  if (args.json) {
    const heard = args.explain ? { heard: heardWords(answer, remarks) } : {};
    const rest = { askedBy, waivedBy, review: isUnchecked, ...heard };
    terminal.printJson({ item, answer, remarks, reading, status, reasons: told, ...rest });
    return 0;
  }
  const { obligation } = row;
  const values = { id: row.id, title: tried.title, obligation, reading, status };
  terminal.print(say(tools, { code: "tried", values }));
  for (const { text } of told) terminal.print(`  - ${text}`);
  if (isUnchecked) terminal.print(say(tools, { code: "tried-unchecked", values: {} }));
  if (askedBy.length > 0) terminal.print(say(tools, { code: "tried-asked-by", values: { rows: askedBy } }));
  if (waivedBy.length > 0)
    terminal.print(say(tools, { code: "tried-waived-by", values: { exemptions: waivedBy } }));
  return 0;
}
