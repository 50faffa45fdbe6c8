/** True in the demo and in tests: invented people, and a banner that says so. Set at build as well, since open pages are static. */
export const erDemo = () => process.env.MODUS === "demo" || process.env.MODUS === "test";
