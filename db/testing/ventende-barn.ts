import { openAdmin } from "./open-admin.ts";
import { createVentende } from "./ventende-builder.ts";

// A program of its own: a browser test is a stranger to what seals, and asks this for a household on the list.
const [personId = "", medsokerId = ""] = process.argv.slice(2);
const admin = openAdmin(process.env.DATABASE_URL ?? "", 1);
const { sakId } = await createVentende(admin, personId, { medsokerId });
await admin.end();
process.stdout.write(sakId);
