import type { System } from "#domain/kernel/actor.ts";
import { produceBrev, stopBrev } from "#usecases/brev/produce-brev.ts";
import { finishVarsel, releaseVarsel, takeVarsel } from "#usecases/brev/send-varsel.ts";
import { sendEpost } from "#usecases/gateways/e-post.ts";
import { erForeldrelos, ferdig, type Handterer, igjen, type Jobbsvar, stoppet } from "./jobbsvar.ts";

const brevjobb: System = { kind: "system", jobb: "brev" };
const varseljobb: System = { kind: "system", jobb: "varsel" };

async function stopp(jobb: System, data: unknown, kode: string): Promise<Jobbsvar> {
  await stopBrev(jobb, { ...(data as object), kode });
  return stoppet(kode);
}

/** What a refusal means for a letter: nothing is gained by trying again, the rows it is made from do not change by themselves. */
const lagBrev: Handterer = async (data) => {
  const svar = await produceBrev(brevjobb, data);
  if (svar.ok) return ferdig(svar.value.laget ? "laget" : "alleredeLaget");
  return erForeldrelos(svar.kode) ? ferdig("foreldrelos") : stopp(brevjobb, data, svar.kode);
};

/** Refusals that a later try may mend. */
const forbigaende = new Set(["varsel.underveis", "varsel.ikkeFerdig", "epost.ikkeLevert"]);

const sendVarsel: Handterer = async (data, { siste }) => {
  const senere = (kode: string) => (forbigaende.has(kode) && !siste ? igjen(kode) : stopp(varseljobb, data, kode));
  const tatt = await takeVarsel(varseljobb, data);
  if (!tatt.ok) return erForeldrelos(tatt.kode) ? ferdig("foreldrelos") : senere(tatt.kode);
  if (!tatt.value.epost) return ferdig("alleredeSendt");
  const sendt = await sendEpost(tatt.value.epost);
  if (!sendt.ok) {
    await releaseVarsel(varseljobb, data);
    return senere(sendt.kode);
  }
  await finishVarsel(varseljobb, data);
  return ferdig("sendt");
};

export const brevjobber = { brev: lagBrev, varsel: sendVarsel };
