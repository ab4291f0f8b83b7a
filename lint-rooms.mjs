import path from "node:path";

/**
 * The rooms of the core, in the order in which a value goes through them: a room imports from itself and from those
 * before it, types as well. What is asked stands before what is answered, and how words are read before where they
 * stand: a table is found by asking the readers of answers what its marks and notes say.
 */
export const ROOMS = [
  "ground",
  "snapshot",
  "lexicon",
  "pack",
  "answer",
  "table",
  "judge",
  "mark",
  "round",
  "prove",
  "draft",
  "door",
];

/** Files right in src/core that every room may use; the others there are the door and what stands behind it. */
export const GROUND = [
  "coded",
  "fault",
  "ids",
  "legend",
  "limits",
  "plain-date",
  "policy",
  "reading",
  "status",
  "truth",
];

/**
 * What of the core other rooms of src may call, besides the ground and src/core/snapshot. Types are free: a host shows
 * what it is given. A rule is added behind check-workbook, so that no host can miss it.
 */
export const DOORS = [
  "check-workbook",
  // A sheet of the city's own made ready to be sent out: Excel alone does that.
  "send-sheet",
  // The doors of single commands: read one answer, read a pack, prove it, draft one, read columns that a person names.
  "answer/read-answer",
  "answer/heard-words",
  "pack/parse-pack",
  // The packs that ship are checked by a test; their names are resolved as those of any other pack.
  "pack/resolve-names",
  "pack/pack-schema",
  "pack/report-name",
  "pack/row-title",
  "pack/unchecked-rules",
  "prove/check-pack",
  "prove/cover-pack",
  "prove/prove-pack",
  "prove/diff-packs",
  "prove/try-answer",
  "prove/diff-verdicts",
  "draft/draft-pack",
  "draft/draft-workbook",
  // A draft is checked rule by rule, by what it makes of worked answers.
  "draft/band-examples",
  "draft/checked-draft",
  "table/columns/parse-columns",
  // The plan, as it is written, shown, kept and taken away again.
  "mark/carry-staff",
  "mark/display-width",
  "mark/height-runs",
  "mark/memo-text",
  "mark/moved-rows",
  "mark/moved-image",
  "mark/own-marks",
  "mark/own-sheet-notes",
  "mark/own-texts",
  "mark/plan-foot",
  "mark/plan-memo",
  "mark/row-note",
  "mark/row-points",
  "mark/sheet-key",
  "mark/sheet-vocabulary",
  "mark/staff-decisions",
  "mark/status-marks",
  "mark/vendor-fixes",
  // A round of many vendors: what is kept of each, and how it is compared, listed and recorded.
  "round/carry-decisions",
  "round/compare-rows",
  "round/compare-sheets",
  "round/evidence-told",
  "round/plans-told",
  "answer/named-plans",
  "round/overview",
  "round/overview-csv",
  "round/plan-overview",
  "round/parse-line",
  "round/plan-answer-sheet",
  "round/plan-inquiry",
  "round/plan-replies",
  "round/read-replies",
  "round/replies-of-copy",
  "round/plan-record",
  "round/record-chain",
  "round/record-entry",
  "round/recorded-rows",
  "round/rests-on",
  "round/round-line",
  "round/split-sentence",
];

const CORE = /(?:^|\/)src\/core\/(.+?)(?:\.ts)?$/;

/** The path below src/core without its ending; undefined outside the core. */
function inCore(file) {
  return CORE.exec(file.replaceAll("\\", "/"))?.[1];
}

/** @param {string} place a path below src/core, without its ending */
function roomOf(place) {
  const folder = place.split("/")[0];
  if (place !== folder) return folder;
  return GROUND.includes(place) ? "ground" : "door";
}

/** Calls `check` with every module that a file imports or exports from, whether only types are taken, and its path. */
function onImports(context, check) {
  const at = (node, source, isType) => {
    if (typeof source?.value !== "string" || !source.value.startsWith(".")) return;
    check(node, path.resolve(path.dirname(context.filename), source.value), isType);
  };
  const isType = ({ importKind, exportKind, specifiers = [] }) =>
    importKind === "type" ||
    exportKind === "type" ||
    (specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === "type"));
  return {
    ImportDeclaration: (node) => at(node, node.source, isType(node)),
    ExportNamedDeclaration: (node) => at(node, node.source, isType(node)),
    ExportAllDeclaration: (node) => at(node, node.source, isType(node)),
    ImportExpression: (node) => at(node, node.source, false),
    TSImportType: (node) => at(node, node.source ?? node.argument?.literal, true),
  };
}

/** Within src/core: each room imports only from itself and from rooms before it. */
export const oneWay = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      back: "src/core/{{from}} must not import from src/core/{{to}}: the order is {{order}} (lint-rooms.mjs).",
      strange: "src/core/{{room}} is no room of the core: give it its place in lint-rooms.mjs.",
    },
  },
  create(context) {
    const place = inCore(context.filename);
    if (place === undefined) return {};
    const from = roomOf(place);
    return {
      Program: (node) => {
        if (!ROOMS.includes(from)) context.report({ node, messageId: "strange", data: { room: from } });
      },
      ...onImports(context, (node, target) => {
        const imported = inCore(target);
        if (imported === undefined) return;
        const to = roomOf(imported);
        if (ROOMS.indexOf(to) <= ROOMS.indexOf(from)) return;
        context.report({ node, messageId: "back", data: { from, to, order: ROOMS.join(" → ") } });
      }),
    };
  },
};

/** Outside src/core: only the ground, the snapshot and the doors are called. */
export const throughTheDoor = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      past: "src/core/{{place}} is no door: a rule that a host takes for itself is missed by the other (lint-rooms.mjs).",
    },
  },
  create(context) {
    return onImports(context, (node, target, isType) => {
      const place = inCore(target);
      if (place === undefined || isType || DOORS.includes(place)) return;
      if (["ground", "snapshot"].includes(roomOf(place))) return;
      context.report({ node, messageId: "past", data: { place } });
    });
  },
};
