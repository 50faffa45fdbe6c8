import { defineConfig } from "vitest/config";

const ignore = ["node_modules/**", ".next*/**", ".data*/**", ".tmp/**", "e2e/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "enhet",
          include: ["{domain,components,messages,usecases,db,app,dev}/**/*.test.{ts,tsx}"],
          exclude: ignore,
          environment: "node",
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
