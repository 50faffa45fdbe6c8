import { homedir } from "node:os";
import type { Guard } from "../house.ts";

// Spelt in parts, so that this file does not report itself.
const homes = ["home", "Users", "root", "work", "mnt"].join("|");
const home = new RegExp(`(?:^|[\\s"'\`=(:])/(?:${homes})/[\\w.-]+|[A-Z]:\\\\Users\\\\`);
const registry = new RegExp(
  `\\b(?:${["registry"]}\\.[\\w-]+\\.\\w|npm\\.pkg\\.|artifactory\\.|nexus\\.[\\w-]+\\.\\w)`,
  "i",
);

/** No path of somebody's machine and no package registry's address is committed. */
export const machinePaths: Guard = (files, root) =>
  files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, i) => {
      const own = line.includes(`${root}/`) || (homedir().length > 6 && line.includes(homedir()));
      return own || home.test(line) || registry.test(line) ? [`${path}:${i + 1}: maskinsti eller registeradresse`] : [];
    }),
  );

const address = /"resolved":|https?:\/\/[^"]*\.tgz|^@?[\w:/.-]*registry=/;

/** The lock file names versions and checksums, never where a package was fetched. */
export const lockHosts: Guard = (files) =>
  files
    .filter((f) => f.path === "package-lock.json" || f.path === ".npmrc")
    .flatMap((f) =>
      f.text.split("\n").flatMap((line, i) => (address.test(line) ? [`${f.path}:${i + 1}: adresse`] : [])),
    );
