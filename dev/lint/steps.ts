import { root } from "../stack/folders.ts";
import { type Ran, runTool } from "../stack/run.ts";
import { docPaths } from "./guards/doc-paths.ts";
import { forbiddenWords } from "./guards/forbidden-words.ts";
import { lockHosts, machinePaths } from "./guards/machine-paths.ts";
import { sizes, sizesOf } from "./guards/sizes.ts";
import { type Guard, ourFiles } from "./house.ts";
import { cruise } from "./walls.ts";

/** One thing that holds or does not; `note` is said either way. */
export type Checked = { faults: readonly string[]; note?: string };
export type Step = { name: string; run: () => Promise<Checked> };

const fromTool = ({ code, out }: Ran): Checked => ({ faults: code === 0 ? [] : [out.trim() || `sluttet med ${code}`] });

const guard = (name: string, check: Guard, note?: () => string): Step => ({
  name,
  run: async () => ({ faults: check(ourFiles(root), root), ...(note ? { note: note() } : {}) }),
});

function sizeNote() {
  const { antall, median, p90, storst } = sizesOf(ourFiles(root));
  return `${antall} filer, median ${median}, 90 % under ${p90}, størst ${storst} linjer`;
}

/** All of lint, each counted by itself. */
export const lintSteps: readonly Step[] = [
  {
    name: "biome",
    run: async () =>
      fromTool(
        await runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "--max-diagnostics=50", "."]),
      ),
  },
  { name: "vegger", run: checkWalls },
  { name: "død kode (knip)", run: async () => fromTool(await runTool("knip/bin/knip.js", ["--no-progress"])) },
  guard("filstørrelser", sizes, sizeNote),
  guard("stier i dokumentene", docPaths),
  guard("låsefilen uten adresser", lockHosts),
  guard("ingen maskinstier", machinePaths),
  guard("forbudte ord", forbiddenWords),
];

async function checkWalls(): Promise<Checked> {
  const { offences, unseen, seen } = await cruise(root);
  return {
    faults: [
      ...offences.map((o) => `${o.rule}: ${o.from} → ${o.to}`),
      ...unseen.map((file) => `ikke lest av dependency-cruiser: ${file}`),
    ],
    note: `${seen} moduler`,
  };
}
