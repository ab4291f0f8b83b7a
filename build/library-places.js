/**
 * Takes out of libraries what would make code from a text (`new Function`, eval): we use none of it, and a bundle that
 * can't do it needs no trust that it doesn't. And has them leave until it is asked for what costs every start. A place that a
 * new version words otherwise stops the build.
 */
const PLACES = [
  {
    file: /workerpool[\\/]src[\\/]worker\.js$/,
    from: "var f = new Function('return (' + fn + ').apply(this, arguments);');",
    to: "throw new Error('No code is made from a text: ' + typeof fn); var f;",
  },
  // zod tries whether it may, and without it checks by its ordinary code.
  {
    file: /zod[\\/]v4[\\/]core[\\/](?:util|doc|compile)\.[cm]?js$/,
    from: "const F = Function;",
    to: "const F = undefined;",
  },
  // Told of each of twenty languages by reading how it writes a day, and of use to those who read dates with it.
  {
    file: /numfmt[\\/]dist[\\/]index\.mjs$/,
    from: "monthFirst: data.format?.monthFirst ?? isMonthFirst(sysdate)",
    to: "get monthFirst() { return data.format?.monthFirst ?? isMonthFirst(sysdate); }",
  },
  // The worker of a pool without a script of its own; ours has one.
  { file: /workerpool[\\/]src[\\/]generated[\\/]embeddedWorker\.js$/, whole: 'module.exports = "";' },
];

module.exports = function libraryPlaces(source) {
  const place = PLACES.find(({ file }) => file.test(this.resourcePath));
  if (place === undefined) return source;
  if (place.whole !== undefined) return place.whole;
  if (!source.includes(place.from)) throw new Error(`${this.resourcePath} no longer has the place to change`);
  return source.replace(place.from, place.to);
};
