/**
 * A program with every sign beyond ASCII written as its code: the same program, and a text of single bytes, which V8 reads and
 * compiles in a part of the time. Such signs stand in strings, expressions and comments alone; where the code would not be
 * the sign, the build stops.
 */
function inAscii(program) {
  const raw = /String\.raw`[^`]*[^\0-\x7f]/.exec(program);
  if (raw !== null) throw new Error(`A raw text has a sign beyond ASCII: ${raw[0].slice(0, 60)}`);
  return program.replace(/(\\*)([^\0-\x7f])/g, (_all, slashes, sign) => {
    if (slashes.length % 2 > 0) throw new Error(`A sign beyond ASCII is escaped: ${slashes}${sign}`);
    return `${slashes}\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

module.exports = { inAscii };
