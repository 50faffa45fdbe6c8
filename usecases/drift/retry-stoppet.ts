import { z } from "zod";
import { redriveJob } from "#db/jobs.ts";
import { markBrev } from "#db/queries/brev.ts";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { kanProves, loadStoppet } from "./stoppet-fakta.ts";
import { stoppethendelse } from "./stoppethendelse.ts";

/** «Prøv igjen»: sends what stopped back to its queue. Of two who press, one does it. Refuses `drift.alleredeIgang`. */
export const retryStoppet = defineUsecase({
  name: "drift.provIgjen",
  input: z.strictObject({ jobbId: z.uuid() }),
  load: (tx, { jobbId }) => loadStoppet(tx, jobbId),
  allow: kanProves,
  run: async ({ tx, actor, record }, { jobb, brev }) => {
    if (!(await redriveJob(tx, jobb.ko, jobb.jobbId))) return refuse("drift.alleredeIgang");
    if (!brev) {
      await appendSikkerhetslogg(tx, { kode: "drift.provIgjen", actor, data: { jobbId: jobb.jobbId, ko: jobb.ko } });
      return ok(undefined);
    }
    await markBrev(tx, brev.brevId, null);
    record(stoppethendelse(brev, "brev.provdIgjen", { ko: jobb.ko, kode: jobb.kode }));
    return ok(undefined);
  },
});
