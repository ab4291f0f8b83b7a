// Says in words that Node.js is too old, before anything is read that it could not even parse: so this is plain, old
// JavaScript, and its sentences stand here. It heads cli.js, and the starting scripts load it first.
(function () {
  var found = process.versions.node;
  if (Number(found.split(".")[0]) >= 20) return;
  process.stderr.write(
    "yoken-check には Node.js 20 以上が必要です（この端末の版: " +
      found +
      "）。\n" +
      "yoken-check needs Node.js 20 or later; this machine has " +
      found +
      ".\n",
  );
  process.exit(2);
})();
