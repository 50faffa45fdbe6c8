import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium: `CHROME_PATH`, one the machine has, else the one from npm, unpacked under `data` (never the shared temp folder). */
export async function findBrowser(data: string): Promise<string> {
  const found = [process.env.CHROME_PATH, ...usual].find((path) => path && existsSync(path));
  return found ?? unpack(join(data, "nettleser"));
}

async function unpack(folder: string) {
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Only root needs the sandbox off. The package's own argument list is left alone: it ends the browser with the first context. */
export const browserArgs = () => ["--lang=nb-NO", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
