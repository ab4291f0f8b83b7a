/** Prints every breach of the laws of the lexicon: `npm run prove-lexicon`. Ends with 1 when there is one. */
import { ENTRIES } from "../../src/core/lexicon/lexicon";
import { PARTS } from "../../src/core/lexicon/parts";
import { proveLexicon } from "../../src/core/lexicon/prove-lexicon";
import { progressOf } from "./progress";

// The laws are of all entries together: there is a beginning and an end, about a minute apart.
progressOf("entries", ENTRIES.length);
const breaches = proveLexicon(ENTRIES, PARTS);
for (const { of, law, says } of breaches) console.log(`${of} (${law}): ${says}`);
const forms = ENTRIES.reduce((sum, entry) => sum + entry.forms.length, 0);
console.log(`${ENTRIES.length} entries, ${forms} forms: ${breaches.length} breaches`);
process.exitCode = breaches.length > 0 ? 1 : 0;
