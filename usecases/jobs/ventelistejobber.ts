import { advanceBekreftelse, listBekreftelser } from "#usecases/venteliste/advance-bekreftelse.ts";
import { notifyHusstand, plassvarsel } from "#usecases/venteliste/notify-husstand.ts";
import { ferdig, type Handterer, igjen, type Jobbsvar, som, stoppet } from "./jobbsvar.ts";

const jobb = som("venteliste");

/** One place at a time, each in its own transaction: what was done stays done when a run is cut, and the next goes on. */
async function natten(): Promise<Jobbsvar> {
  for (let etter: string | undefined; ; ) {
    const side: Awaited<ReturnType<typeof listBekreftelser>> = await listBekreftelser(jobb, { etter });
    if (!side.ok) return igjen(side.kode);
    for (const plassId of side.value) {
      const svar = await advanceBekreftelse(jobb, { plassId });
      if (!svar.ok && svar.kode !== "finnesIkke") return igjen(svar.kode);
    }
    etter = side.value.at(-1);
    if (etter === undefined) return ferdig("gjort");
  }
}

const venteliste: Handterer = async (data, { siste }) => {
  const varsel = plassvarsel.safeParse(data);
  if (!varsel.success) return natten();
  const svar = await notifyHusstand(jobb, varsel.data);
  if (svar.ok) return ferdig(svar.value.sendt > 0 ? "sendt" : "ingenEpost");
  return siste ? stoppet(svar.kode) : igjen(svar.kode);
};

export const ventelistejobber = { venteliste };
