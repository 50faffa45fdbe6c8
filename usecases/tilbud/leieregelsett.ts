/** The set of tenancy rules a draft contract is written under; the one who puts it before the household sets the set in force that day. */
export const LEIEREGELSETT = "leie/2026-01-01";
