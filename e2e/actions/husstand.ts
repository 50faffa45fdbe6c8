import { execFileSync } from "node:child_process";

const program = (...arg: string[]) =>
  execFileSync(process.execPath, ["--conditions=react-server", "db/testing/husstand-barn.ts", ...arg], {
    encoding: "utf8",
  });

/** A household on the list, both adults known; gives its case. */
export const ventendeHusstand = (personId: string, medsokerId: string) => program("ventende", personId, medsokerId);

/** An accepted offer with its draft contract, from and to ISO days; gives the tenancy. */
export const begyntLeie = (personId: string, fra: string, til: string) => program("leie", personId, "", fra, til);
