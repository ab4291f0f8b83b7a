import { describe, expect, it } from "@jest/globals";
import { codes, read } from "./reader";

describe("successor editions are settled by the policy", () => {
  const said = { item: "1.6", answer: "○", remarks: "ISO/IEC 27001:2022（IS 701234、2028年3月31日まで）" };

  it("accept: met, and a note says so", () => {
    expect(read(said).reading).toBe("met");
    expect(codes(said)).toContain("successor-accepted");
  });
  it("review: a person decides", () => {
    const review = { ...said, policy: { successorEditions: "review" as const } };
    expect(read(review).reading).toBe("unclear");
    expect(codes(review)).toContain("successor-review");
  });
  it("exact: the yes and the evidence disagree", () => {
    const exact = { ...said, policy: { successorEditions: "exact" as const } };
    expect(read(exact).reading).toBe("contradictory");
    expect(codes(exact)).toContain("edition-not-accepted");
  });
  it("an edition without certificates left is for a person under every policy", () => {
    for (const successorEditions of ["accept", "review", "exact"] as const) {
      const old = { item: "1.6", answer: "○", remarks: "ISO/IEC 27001:2013", policy: { successorEditions } };
      expect(read(old).reading).toBe("unclear");
      expect(codes(old)).toContain("edition-ended");
    }
  });
});
