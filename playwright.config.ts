import { defineConfig } from "@playwright/test";
import { browserArgs } from "./dev/browser/find-browser.ts";

// Started by `npm test`, which has the whole stack up and says where: BASE_URL and CHROME_PATH.
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.BASE_URL,
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    trace: "retain-on-failure",
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env.CHROME_PATH, args: browserArgs() },
  },
});
