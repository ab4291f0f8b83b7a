import type { Sentences } from "../../core/coded";
import type { CliCatalogue } from "../cli-catalogue";
import { someCells } from "../some-cells";
import { someRows } from "./row-names";

export const cliEn: Sentences<CliCatalogue> = {
  "no-command": () => "Name a command (judge, overview, read, clear, pack, record). --help shows how.",
  "unknown-command": ({ command }) =>
    `There is no command "${command}". Use judge, overview, read, clear, pack or record.`,
  "unknown-option": ({ option }) => `There is no option "${option}". --help shows how.`,
  "option-needs-value": ({ option }) =>
    `The option ${option} needs a value; write a value that begins with "-" as ${option}=VALUE. --help shows how.`,
  "option-takes-no-value": ({ option }) => `The option ${option} takes no value. --help shows how.`,
  "no-files": ({ command }) => `Name a file. Example: yoken-check ${command} answers.xlsx`,
  "bad-date": ({ text }) =>
    `The judgement date "${text}" can't be read. Give a day that exists, like 2026-11-23.`,
  "bad-contract-start": ({ text }) =>
    `The first day of the contract "${text}" can't be read. Give a day that exists, like 2027-04-01.`,
  "bad-due": ({ text }) => `The due date "${text}" can't be read. Give a day that exists, like 2026-12-15.`,
  "replies-not-read": ({ file }) =>
    `${file} can't be read as a letter of ours. See whether it is one that judge --inquiry made and the vendor filled in.`,
  "replies-of-another": ({ file, letter }) =>
    `The letter ${letter} is not about ${file} (its reference differs), so it was not used. Pair it with the answer it asks about.`,
  "replies-unclear": ({ letter, cells }) =>
    `In the letter ${letter}, ${someCells(cells, ", ", " +")} were not used: which question they answer can't be told. Check the numbers.`,
  "replies-used": ({ letter, rows }) => `Replies of ${letter} were taken in: ${rows.join(", ")}`,
  "replies-empty": ({ letter }) => `The letter ${letter} holds no replies.`,
  "inquiry-written": ({ file }) => `Letter with questions: ${file}`,
  "inquiry-none": () => "There is nothing to ask of the vendor, so no letter was made.",
  "inquiries-written": ({ count }) =>
    `Letters with questions: ${count} (…_照会書.xlsx, and a .txt for the mail; none where there is nothing to ask)`,
  "bad-language": ({ text }) => `There is no language "${text}". Give ja or en.`,
  "bad-reviewers": ({ text }) =>
    `The number of reviewers "${text}" can't be read. Give a number from 1 to 15, like --staff=3.`,
  "bad-plan": ({ text }) =>
    `"${text}" in --plan is no name of a plan or option. Give a name as it stands in the answers' conditions.`,
  "plans-named": ({ plans }) =>
    `Plans and options that conditions name: ${plans.map(({ plan, rows }) => `${plan} (${rows.join(", ")})`).join("; ")}. Give those that are bought with --plan.`,
  "plan-unused": ({ plans }) => `No row has ${plans.join(", ")} (--plan) as its only condition.`,
  "bad-paper": ({ text }) => `There is no paper "${text}". Give A4 or A3.`,
  "bad-policy": ({ part }) =>
    `The policy "${part}" can't be read. Write successors=accept|review|exact, blank-mandatory=unanswered|conforming|nonconforming or blank-trigger=unknown|no.`,
  "bad-scope": ({ part }) =>
    `The scope "${part}" can't be read. Write a band and rows of the pack in the table's order, like band-2=1.15:1.27.`,
  "file-not-found": ({ file }) => `${file} was not found. Check its folder and name.`,
  "is-a-folder": ({ file }) => `${file} is a folder. Name the files in it (for example ${file}/*.xlsx).`,
  "folder-empty": ({ file }) =>
    `The folder ${file} holds no answer sheets (.xlsx and the like). Check which folder it is.`,
  "folder-not-readable": ({ file, detail }) =>
    `The folder ${file} can't be looked into (${detail}). See whether you may read it.`,
  "folder-too-deep": ({ file }) =>
    `${file} lies too many folders deep and was not looked into. Name an inner folder directly.`,
  "folder-too-large": ({ file, limit }) =>
    `The folder ${file} holds more than ${limit} files; the rest was not looked at. Name a folder with answers alone.`,
  "own-list": ({ file }) =>
    `${file} is a list or letter that this program made, so it was not judged. Name the vendor's answer sheet.`,
  "own-copy": ({ file }) =>
    `${file} is the judged copy of another file of this run, so it was not judged. To judge it as an answer, name it alone.`,
  "own-skipped": ({ files }) =>
    `Passed over because this program wrote them: ${files.length} (${someCells(files, ", ", " +")})`,
  "not-read": ({ files }) =>
    `Not read because they hold no answer table: ${files.length} (${someCells(files, ", ", " +")})`,
  "nothing-to-judge": () => "There was nothing to judge. Name the vendors' answer sheets or their folder.",
  "overview-written": ({ files }) => `Overview: ${files.join(", ")}`,
  "overview-kept": ({ file, now }) =>
    `People wrote in ${file}, so it was not replaced; this overview is in ${now}.`,
  "record-written": ({ file, head }) => `Record: ${file} (hash of its last line ${head})`,
  "record-broken": ({ file }) =>
    `${file} is not as it was written, so nothing was added to it and a new record was begun. "record check ${file}" names the line; put the true record back.`,
  "record-busy": ({ file, lock }) =>
    `Another run writes to ${file}, so this one wrote to another record. If no other is running, delete ${lock}.`,
  "record-usage": () => "Write: record check FILE.jsonl (--head HASH compares with the end that was noted).",
  "record-whole": ({ file, head, lines, since }) =>
    `${file} is as it was written (${lines} lines, hash of the last ${head}${since === 0 ? "" : `, ${since} added since the one given`}).`,
  "record-altered": ({ line }) => `Line ${line} was changed after it was written. Compare with your copy.`,
  "record-gap": ({ line }) =>
    `Line ${line} does not follow the one before it: a line was taken out there, or lines were moved. Compare with your copy.`,
  "record-cut": ({ lines }) =>
    `None of the ${lines} lines has the hash given: the end was cut off, or it is another record. Compare with your copy.`,
  "record-not-whole": ({ file }) =>
    `The record ${file} is not as it was written. "record check ${file}" names the line.`,
  "record-empty": () => "The record is empty. See whether it is the right file.",
  "overview-line-broken": ({ file, line }) =>
    `Line ${line} of ${file} can't be read as a result. See whether it is what judge --json prints, one object a line.`,
  "overview-no-lines": ({ file }) => `${file} holds no results. Name a file with what judge --json printed.`,
  compared: ({ file, earlier, better, worse, requirement, same }) =>
    `${file} against ${earlier}: ${better} better, ${worse} worse, ${requirement} with another requirement, ${same} unchanged`,
  "other-vendor": ({ file, earlier }) =>
    `${file} and ${earlier} name different vendors, so no staff decisions are carried. Check which files belong together.`,
  "staff-reopened": ({ rows }) =>
    `Staff decisions to be made again (the former ones stand in the remarks): ${rows.join(", ")}`,
  "earlier-not-judged": ({ file }) =>
    `${file} has no requirement table, so there is nothing to compare with. See whether it is the earlier answer.`,
  "pairs-not-read": ({ file }) =>
    `The list of pairs ${file} can't be read. Give a CSV with one pair a line: new file, earlier file.`,
  "pair-unknown": ({ file, line, name }) =>
    `"${name}" in line ${line} of the list of pairs ${file} was not found. Check the file's name.`,
  "unpaired-now": ({ files }) =>
    `Without an earlier file: ${files.length} (${someCells(files, ", ", " +")}). Name pairs with --pairs.`,
  "unpaired-before": ({ files }) =>
    `Earlier files without a new one: ${files.length} (${someCells(files, ", ", " +")}).`,
  "list-done": ({ done, results }) =>
    `${done} were judged before and are passed over (results in ${results}).`,
  "verbose-hint": () => "Rows and reasons: --verbose.",
  "no-plain-file": ({ file }) =>
    `${file} is no ordinary file (a pipe or a device) and is not read. Save its contents as a file and name that.`,
  "file-not-readable": ({ file, detail }) =>
    `${file} can't be read (${detail}). See whether another program has it open and whether you may read it.`,
  "file-too-large": ({ file, megabytes, limit }) =>
    `${file} has ${megabytes} MB, more than the limit of ${limit} MB. Save the requirement sheet alone as a workbook and use that.`,
  "output-not-writable": ({ file, detail }) =>
    `${file} can't be written (${detail}). Close it if it is open, or name a folder with --out. The original is unchanged.`,
  "output-taken": ({ file }) =>
    `${file} is not written because another input or output of this run has that place. Use --out with another folder, or run the files one by one.`,
  "pack-not-json": ({ file, line, column }) =>
    line === null || column === null
      ? `The rule pack ${file} can't be read as JSON. See to its brackets, quotation marks and commas, and whether it is saved as UTF-8.`
      : `The rule pack ${file} can't be read as JSON (line ${line}, character ${column}). Mend that place.`,
  "pack-file-too-large": ({ file, limit }) =>
    `The rule pack ${file} is over the limit of ${limit} MB. See whether it is a rule pack at all.`,
  "pack-broken": ({ file, faults }) =>
    `The rule pack ${file} can't be used: ${faults} ${faults === 1 ? "fault" : "faults"}. Mend these places.`,
  "pack-more-faults": ({ more }) => `There are ${more} more. Mend the places above and check again.`,
  "pack-sound": ({ file, rows, states, cases }) =>
    `${file} is a sound rule pack (${rows} rows; all ${states} states of its conditions and ${cases} worked cases checked).`,
  "pack-unchecked": ({ rows, exemptions }) =>
    `Rules that nobody has checked yet (review): ${rows.length} rows (${someRows(rows)}), ${exemptions.length} exemptions. ` +
    `Nothing definite is said by them. Check them and take "review": true away from those you checked.`,
  "heard-word": ({ cell, words, concept, example }) =>
    `“${words}” in the ${cell} was heard as the entry “${concept}” (example: ${example}).`,
  "unknown-word": ({ cell, words }) => `“${words}” in the ${cell} is in no entry.`,
  "item-missing": () => "Say which answer to read: --jsonl FILE, or --item 1.6 --answer ○ --remarks ….",
  "item-unknown": ({ item }) => `The rule pack has no row "${item}". pack show lists the rows.`,
  "line-broken": ({ line, detail }) =>
    `Line ${line} can't be read (${detail}). Write one JSON object with item, answer and remarks a line.`,
  "draft-written": ({ file, rows, notes }) =>
    `Draft rule pack: ${file} (${rows} rows). Check the ${notes} points above, ` +
    `take "review": true away from each row you checked (until then nothing definite is said of it), give it an id and a name, then run pack check.`,
  "sheet-written": ({ file, rows, bands }) =>
    `Sheet to send to vendors: ${file} (${rows} rows, ${bands} exemptions). What comes back can be judged as it is.`,
  progress: ({ index, total, file }) => `[${index}/${total}] ${file}`,
  written: ({ file }) => `Annotated copy: ${file}`,
  cleared: ({ file }) => `Copy without the result columns: ${file}`,
  "memo-written": ({ file }) => `List for the vendor: ${file}`,
  "judged-heading": ({ file, sheet, range }) => `${file}  sheet "${sheet}"  ${range}`,
  "pack-line": ({ name, id, version, hash }) => `Rule pack: ${name} (${id} ${version}, ${hash})`,
  "as-of-line": ({ date }) => `Judged as of ${date}`,
  "verdict-line": ({ verdict, counts }) => `${verdict} (${counts.join(", ")})`,
  "summary-many": ({ total, conforming, nonconforming, undecided, failed }) =>
    `${total} files: ${conforming} conforming, ${nonconforming} nonconforming, ${undecided} undecided, ${failed} not judged`,
  "output-lost": ({ detail, files }) =>
    files.length === 0
      ? `The results could not be put out (${detail}). See whether there is room where they go, and run again.`
      : `The results could not be put out (${detail}). See whether there is room where they go, and run again. Files already written: ${someCells(files, ", ", " +")}`,
  "output-changed": ({ file }) =>
    `${file} holds something written since it was judged (or something else), so it was not replaced. To keep it, rename it or name another folder with --out; if it may go, add --overwrite.`,
  "staff-not-carried": ({ file, entries }) =>
    `Of the staff decisions in ${file}, ${entries.join(", ")} can't be carried over because the answer or ` +
    `the row changed. The file was not replaced. Rename it to keep it, or add --overwrite to replace it ` +
    `without them.`,
  "output-read-only": ({ file }) =>
    `${file} is read-only, so it was not replaced. Lift the write protection, or name another folder with --out.`,
  "output-is-link": ({ file }) =>
    `${file} is a link to another place, so it was not replaced. Remove the link, or name another folder with --out.`,
  "staff-carried": ({ rows }) => `Staff decisions carried over from the former copy: ${rows.join(", ")}`,
  "staff-left-behind": ({ entries }) =>
    `Staff decisions not carried over (the former copy was replaced): ${entries.join(", ")}`,
  unexpected: ({ detail }) =>
    `Stopped by an unexpected fault (${detail}). The original file is unchanged. Please report it with the file and this sentence.`,
};
