import { eq } from "drizzle-orm";
import type { Innbygger } from "#domain/kernel/actor.ts";
import { type Dag, leggTilDager } from "#domain/kernel/dag.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import { slettesDato } from "#domain/sak/frister.ts";
import { type Demofil, storeDemofil } from "#usecases/demo/store-demofil.ts";
import { dokumentkravAv } from "#usecases/soknad/innhold.ts";
import { startSoknad } from "#usecases/soknad/start-soknad.ts";
import { submitSoknad } from "#usecases/soknad/submit-soknad.ts";
import { dokumentsvarCipher } from "#usecases/soknad/svar-krypto.ts";
import { reiseTil } from "../../demotid.ts";
import { caseCipher, type Sakskrypto } from "../../krypto.ts";
import { findSoknad, saveDokumentsvar } from "../../queries/soknad.ts";
import { lukkFilnavn } from "../../queries/vedlegg.ts";
import { sak } from "../../schema/sak.ts";
import { soknad } from "../../schema/soknad.ts";
import { vedlegg } from "../../schema/vedlegg.ts";
import { withActor } from "../../with-actor.ts";
import { filnavnAv } from "../filnavn.ts";
import type { Fortelling, Saksfortelling } from "../fortelling.ts";
import { krev } from "./krev.ts";
import { demo } from "./rolleliste.ts";
import { dagerRundt } from "./tid.ts";

/** An object of its own for each row, under the key of its application. */
export const demofil = (krav: string, krypto: Sakskrypto): Promise<Demofil> =>
  krev(krav, storeDemofil(demo, { krav, krypto }));

const iHast = 23 * 60_000;

/** Writes the draft as it lay when she last touched it. */
export async function writeUtkast(f: Fortelling, innbygger: Innbygger, svar: RaSvar, tid: Date): Promise<string> {
  const { soknadId } = await krev(
    f.navn,
    reiseTil(tid, () => startSoknad(innbygger, { tjeneste: "startlan", svar })),
  );
  const dag = tid.toISOString().slice(0, 10);
  await withActor(demo, "demo.utkast", (tx) =>
    tx
      .update(soknad)
      .set({ opprettet: new Date(tid.getTime() - iHast), endret: tid, slettesDato: slettesDato(dag) })
      .where(eq(soknad.id, soknadId)),
  );
  return soknadId;
}

/** The cipher of an application, for what the demo puts in its files. */
export async function soknadskrypto(soknadId: string): Promise<Sakskrypto> {
  const rad = await withActor(demo, "demo.les", (tx) => findSoknad(tx, soknadId));
  if (!rad) throw new Error("søknaden finnes ikke");
  return caseCipher(soknadId, rad.nokkel);
}

async function addFiler(innbygger: Innbygger, soknadId: string, krav: readonly string[], tid: Date) {
  const krypto = await soknadskrypto(soknadId);
  const filer = await Promise.all(krav.map(async (type) => ({ type, ...(await demofil(type, krypto)) })));
  await withActor(demo, "demo.vedlegg", (tx) =>
    tx.insert(vedlegg).values(
      filer.map(({ type, ...fil }) => ({
        ...fil,
        soknadId,
        eierId: innbygger.personId,
        krav: type,
        filnavn: lukkFilnavn(krypto, fil.lagernokkel, filnavnAv(type)),
        mime: "application/pdf",
        tilstand: "mottatt" as const,
        opprettet: tid,
        mottatt: tid,
      })),
    ),
  );
}

async function answerMangler(soknadId: string, harIkke: Readonly<Record<string, string>>, sendt: Dag, tid: Date) {
  await withActor(demo, "demo.dokumentsvar", async (tx) => {
    const rad = await findSoknad(tx, soknadId);
    if (!rad) throw new Error("utkastet finnes ikke");
    const { seal } = dokumentsvarCipher(rad);
    const dokumentsvar = Object.fromEntries(
      Object.entries(harIkke).map(([type, grunn]) => [
        type,
        { grunn: seal(type, grunn), lovetDato: leggTilDager(sendt, 14) },
      ]),
    );
    await saveDokumentsvar(tx, soknadId, { dokumentsvar, endret: tid, slettesDato: slettesDato(sendt) });
  });
}

/** Sends one application through the house's own use cases, at its time. Gives the case. */
export async function sendInn(f: Fortelling, s: Saksfortelling, innbygger: Innbygger, sendt: Dag, tid: Date) {
  const svar = s.svar(dagerRundt(sendt));
  const soknadId = await writeUtkast(f, innbygger, svar, new Date(tid.getTime() - iHast));
  const harIkke = s.harIkke ?? {};
  const krav = dokumentkravAv("startlan", svar).map((k) => k.type);
  await addFiler(
    innbygger,
    soknadId,
    krav.filter((type) => !Object.hasOwn(harIkke, type)),
    new Date(tid.getTime() - iHast / 2),
  );
  if (Object.keys(harIkke).length > 0) await answerMangler(soknadId, harIkke, sendt, tid);
  const rad = await withActor(demo, "demo.utkast", (tx) => findSoknad(tx, soknadId));
  const kvittering = await krev(
    `${f.navn}, sendt ${sendt}`,
    reiseTil(tid, () =>
      submitSoknad(innbygger, { soknadId, nokkel: rad?.innsendingsnokkel, revisjon: rad?.revisjon, bekreftet: true }),
    ),
  );
  await withActor(demo, "demo.sak", (tx) => tx.update(sak).set({ opprettet: tid }).where(eq(sak.id, kvittering.sakId)));
  return { sakId: kvittering.sakId, soknadId };
}
