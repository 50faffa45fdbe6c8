import type { createTranslator } from "next-intl";
import { expectTypeOf, test } from "vitest";
import type { nb } from "./nb.ts";

type Oversetter = ReturnType<typeof createTranslator<typeof nb, "forside">>;

test("en nøkkel som ikke finnes, kompilerer ikke", () => {
  expectTypeOf<"tittel">().toExtend<Parameters<Oversetter>[0]>();
  expectTypeOf<"titel">().not.toExtend<Parameters<Oversetter>[0]>();
});
