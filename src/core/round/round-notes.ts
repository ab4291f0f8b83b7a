import type { Overview, OverviewVendor } from "./overview";
import type { RoundWords } from "./round-words";

/** What a person has to look at beside the rows of one vendor, in sentences. */
export function vendorNotes(
  { file }: OverviewVendor,
  { shared, endsEarly, plans }: Overview,
  { sentences }: RoundWords,
): readonly string[] {
  const own = plans.map(({ plan, places }) => ({ plan, places: places.filter((one) => one.file === file) }));
  return [
    ...shared.filter(({ files }) => files.includes(file)).map((one) => sentences["shared-number"](one)),
    ...endsEarly.filter((one) => one.file === file).map((one) => sentences["ends-early"](one)),
    ...own.filter(({ places }) => places.length > 0).map((one) => sentences["plan-named"](one)),
  ];
}
