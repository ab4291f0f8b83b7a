/** Stands in for zod's writer of JSON schemas where none is written: whatever is asked for makes nothing. */
module.exports = new Proxy({}, { get: () => () => undefined });
