import { expect, test } from "vitest";
import { pointsOfSending } from "./points.ts";

test("punktene i innsendingen leses ut av koden, og begge sider av lagringen er med", () => {
  const points = pointsOfSending();
  expect(points.map((p) => p.name)).toContain("submit.innsending");
  expect(points.map((p) => p.name)).toContain("soknad.submit.forCommit");
  expect(points.filter((p) => p.after).map((p) => p.name)).toEqual(["soknad.submit.etterCommit", "innsending.svar"]);
  expect(points.length).toBeGreaterThanOrEqual(16);
});
