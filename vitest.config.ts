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
        // server-only throws in plain Node; the condition resolves it to an empty module.
        ssr: { resolve: { conditions: ["react-server", "module", "node", "development|production"] } },
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
