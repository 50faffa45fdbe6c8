import { createHash } from "node:crypto";

/** A made-up identifier in the form of a UUID that is always the same for the same text. */
function steadyUuid(text: string) {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The tenant of the stand-in Entra ID. Begins as no real one does, so that production knows it again (`domain/kernel/miljo.ts`). */
export const demoLeietaker = "00000000-0000-4000-8000-0000000a5ce2";

/** What the stand-in calls a demo member of staff: her account, whatever she is named. */
export const demoOid = (brukernavn: string) => steadyUuid(`ansatt ${brukernavn}`);
