import { enterNode24 } from "./launch/enter-node24.mjs";

await enterNode24(import.meta.url, () => import("./launch/seed.ts"));
