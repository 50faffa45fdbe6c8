import { boligIDag, husstand } from "../husstand/felt.ts";
import type { LesteSvar } from "../kernel/les-felt.ts";
import { behov } from "./steg-hjem.ts";
import { banksvar, boligen, okonomi, sparing } from "./steg-penger.ts";

/** Every field of the startlån application by name; zod-free, so the calculator reads with the same fields. */
export const startlanFelt = { ...husstand, ...boligIDag, ...behov, ...okonomi, ...sparing, ...banksvar, ...boligen };

/** The answers of a startlån application, read. Absent: hidden, optional, or not answered. */
export type StartlanSvar = LesteSvar<typeof startlanFelt>;
