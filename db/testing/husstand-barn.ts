import { createLeie } from "./leie-builder.ts";
import { openAdmin } from "./open-admin.ts";
import { createVentende } from "./ventende-builder.ts";

// A program of its own: a browser test is a stranger to what seals, and asks this for a household that has come so far.
const [slag, personId = "", medsokerId, fra = "", til = ""] = process.argv.slice(2);
const admin = openAdmin(process.env.DATABASE_URL ?? "", 1);
const leier = { kind: "innbygger", personId, acr: "idporten-loa-high" } as const;
const id =
  slag === "leie"
    ? (await createLeie(admin, { leier, fra, til })).leieforholdId
    : (await createVentende(admin, personId, { ...(medsokerId ? { medsokerId } : {}) })).sakId;
await admin.end();
process.stdout.write(id);
