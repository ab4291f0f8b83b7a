import tseslint from "typescript-eslint";
import { noJapanese } from "./lint-japanese.mjs";
import { oneWay, throughTheDoor } from "./lint-rooms.mjs";

/**
 * The direction of imports: a value flows from the hosts through the core to the mark, and no room reaches sideways.
 * Each layer lists the rooms of src that its files must not import.
 */
const rooms = ["excel", "xlsx", "ui", "taskpane", "commands", "page", "cli", "packs", "words"];
const entryPoints = ["taskpane", "commands", "page", "cli"];
const layers = [
  { files: "src/core/**/*.ts", forbidden: rooms },
  { files: "src/words/**/*.ts", forbidden: rooms.filter((room) => room !== "words") },
  { files: "src/packs/**/*.ts", forbidden: rooms.filter((room) => room !== "packs") },
  { files: "src/xlsx/**/*.ts", forbidden: rooms.filter((room) => room !== "xlsx") },
  { files: "src/excel/**/*.ts", forbidden: rooms.filter((room) => room !== "excel") },
  { files: "src/ui/**/*.ts", forbidden: rooms.filter((room) => room !== "ui" && room !== "words") },
  ...entryPoints.map((entry) => ({
    files: `src/${entry}/**/*.ts`,
    forbidden: entryPoints.filter((room) => room !== entry),
  })),
];

/** The entries and the parts of the lexicon, and the one fold of a text. Who asks them holds no words. */
const WHERE_WORDS_STAND = [
  "src/core/lexicon/entries/**",
  "src/core/lexicon/data/**",
  "src/core/lexicon/parts.ts",
  "src/core/lexicon/fold.ts",
];

const syncInLoop = [
  "ForStatement",
  "ForOfStatement",
  "ForInStatement",
  "WhileStatement",
  "DoWhileStatement",
].map((loop) => ({
  selector: `${loop} AwaitExpression > CallExpression[callee.property.name='sync']`,
  message: "context.sync() in a loop costs a round trip each time: collect first, then sync once.",
}));

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "release/**",
      "node_modules/**",
      "coverage/**",
      "test/out/**",
      "test/oracle/old-reader.cjs",
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_$", ignoreRestSiblings: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
        ...syncInLoop,
      ],
      "no-console": "error",
    },
  },
  {
    files: ["src/core/**/*.ts"],
    ignores: ["src/core/lexicon/fold.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { property: "normalize", message: "One fold for all: fold or oneWidth of core/lexicon/fold." },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    ignores: [...WHERE_WORDS_STAND],
    plugins: { words: { rules: { "no-japanese": noJapanese } } },
    rules: { "words/no-japanese": "error" },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { rooms: { rules: { "one-way": oneWay, "through-the-door": throughTheDoor } } },
  },
  { files: ["src/core/**/*.ts"], rules: { "rooms/one-way": "error" } },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/core/**"],
    rules: { "rooms/through-the-door": "error" },
  },
  { files: ["src/cli/**/*.ts", "test/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  ...layers.map(({ files, forbidden }) => ({
    files: [files],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: forbidden.map((room) => ({
            group: [`**/${room}/*`, `**/${room}/**`, `../${room}`],
            message: `The map in the README: this room does not import from src/${room}.`,
          })),
        },
      ],
    },
  })),
);
