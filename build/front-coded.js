/**
 * A list of words as one text in which each tells, by a capital, how much it has in common with the one before: sorted
 * words take half of the room that they take as they are written, also when they are packed.
 *
 * @param words strings without capitals; anything else stops the build, for it would come back as another word
 */
function frontCoded(words) {
  let before = "";
  return [...words]
    .sort()
    .map((word) => {
      if (/[A-Z]/.test(word)) throw new Error(`"${word}" has a capital, which front coding counts with.`);
      const same = commonLength(before, word);
      before = word;
      return String.fromCharCode(FIRST + same) + word.slice(same);
    })
    .join("");
}

const FIRST = "A".charCodeAt(0);
const MOST = 25;

function commonLength(one, other) {
  let length = 0;
  while (length < MOST && length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The words of such a text, sorted. Its own source is put into the bundles: it uses nothing from outside. */
function wordsOf(text) {
  const words = [];
  let word = "";
  for (const [, same, rest] of text.matchAll(/([A-Z])([^A-Z]*)/g))
    words.push((word = word.slice(0, same.charCodeAt(0) - 65) + rest));
  return words;
}

module.exports = { frontCoded, wordsOf };
