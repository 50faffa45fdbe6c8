import { defineConfig } from "vitest/config";

const ignore = ["node_modules/**", ".next*/**", ".data*/**", ".tmp/**", "e2e/**"];

/** Vitest would leave one of two cores idle. A process serves many files; `each-file.ts` keeps them apart. No limit is a verdict: a busy machine is given time. */
const shared = { isolate: false, maxWorkers: 2, setupFiles: ["./dev/testing/each-file.ts"] };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "enhet",
          include: ["{domain,components,messages,usecases,db,app,dev}/**/*.test.{ts,tsx}"],
          exclude: ignore,
          environment: "node",
          testTimeout: 60_000,
          ...shared,
        },
      },
      {
        // server-only throws in plain Node; the condition resolves it to an empty module. Not «module»: what stands under it is
        // for bundlers, and plain Node cannot load the S3 client's.
        ssr: { resolve: { conditions: ["react-server", "node", "development|production"] } },
        test: {
          name: "database",
          include: ["{usecases,db,app}/**/*.itest.ts"],
          exclude: ignore,
          environment: "node",
          globalSetup: ["./db/testing/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          ...shared,
        },
      },
    ],
  },
});
