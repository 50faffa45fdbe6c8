import { anchorKjeder } from "#usecases/drift/anchor-kjeder.ts";
import { verifyKjeder } from "#usecases/drift/verify-kjeder.ts";
import { warnBrudd } from "#usecases/drift/warn-brudd.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { ferdig, type Handterer, igjen, som, stoppet } from "./jobbsvar.ts";

const anker: Handterer = async () => {
  const svar = await anchorKjeder(som("anker"), {});
  return svar.ok ? ferdig(svar.value.antall === 0 ? "uendret" : "festet") : igjen(svar.kode);
};

/** A break is logged by kind and number, told by mail, and stops the job: it stands among what has stopped until somebody has looked. */
const kjedesjekk: Handterer = async (_data, { siste }) => {
  const svar = await verifyKjeder(som("kjedesjekk"), {});
  if (!svar.ok) return igjen(svar.kode);
  const { brudd } = svar.value;
  if (brudd.length === 0) return ferdig("hele");
  for (const [slag, like] of Map.groupBy(brudd, (b) => `${b.kjede}.${b.feil}`))
    logg.error({ kode: "kjede.brudd", kjede: slag, antall: like.length }, "kjedesjekk");
  const varslet = await warnBrudd(som("kjedesjekk"), {});
  return varslet.ok || siste ? stoppet("kjede.brudd") : igjen(varslet.kode);
};

export const kjedejobber = { anker, kjedesjekk };
