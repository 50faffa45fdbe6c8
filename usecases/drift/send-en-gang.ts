import { type Outcome, ok } from "#domain/kernel/outcome.ts";
import { type Epost, sendEpost } from "#usecases/gateways/e-post.ts";
import { defineFlyt } from "#usecases/kernel/flyt.ts";
import { finishUtsending, releaseUtsending, takeUtsending } from "./utsending-trinn.ts";

/** Sends a mail once for its key, however often it is asked to. `sendt` is false when it had gone before. Refuses as `sendEpost` does. */
export const sendEnGang = defineFlyt<{ nokkel: string; epost: Omit<Epost, "meldingsId"> }, { sendt: boolean }>(
  "utsending.enGang",
  async (actor, { nokkel, epost }): Promise<Outcome<{ sendt: boolean }>> => {
    const tatt = await takeUtsending(actor, { nokkel });
    if (!tatt.ok) return tatt;
    if (!tatt.value.tatt) return ok({ sendt: false });
    const sendt = await sendEpost({ ...epost, meldingsId: `${nokkel.replaceAll(":", ".")}@boligdora` });
    if (!sendt.ok) {
      await releaseUtsending(actor, { nokkel });
      return sendt;
    }
    const ferdig = await finishUtsending(actor, { nokkel });
    return ferdig.ok ? ok({ sendt: true }) : ferdig;
  },
);
