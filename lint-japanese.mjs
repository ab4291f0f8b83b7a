/**
 * Words of a language stand in src/core/lexicon and nowhere else in the core: a string, a template or a regular
 * expression that holds kana or kanji, also as \u escapes, is a rule that nobody can find or prove.
 */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** The text with its \u escapes read. */
function unescaped(text) {
  return text.replace(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/gi, (_all, long, short) =>
    String.fromCodePoint(parseInt(long ?? short, 16)),
  );
}

export const noJapanese = {
  meta: {
    type: "problem",
    schema: [],
    messages: { word: "Words stand in src/core/lexicon: make this an entry with an example." },
  },
  create(context) {
    const check = (node, text) => {
      if (JAPANESE.test(unescaped(text))) context.report({ node, messageId: "word" });
    };
    return {
      Literal: (node) => {
        if (typeof node.value === "string" || node.regex !== undefined) check(node, node.raw);
      },
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};
