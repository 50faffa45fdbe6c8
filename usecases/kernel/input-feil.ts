import type { z } from "zod";
import type { FeltFeil } from "#domain/kernel/outcome.ts";

/** zod's issues as field paths and message keys. Schemas of ours say keys; a built-in message becomes its issue code. */
export const inputFeil = (error: z.ZodError): FeltFeil[] =>
  error.issues.flatMap((i) =>
    i.code === "unrecognized_keys"
      ? i.keys.map((k) => ({ felt: [...i.path, k].join("."), kode: "ukjentFelt" }))
      : [{ felt: i.path.join("."), kode: /^[a-z][A-Za-z0-9.]*$/.test(i.message) ? i.message : i.code }],
  );
