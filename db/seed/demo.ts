import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { closePools } from "../client.ts";
import { closeJobs, warmJobs } from "../jobs.ts";
import { createBoliger } from "./bolig/create-boliger.ts";
import { alle } from "./folk/alle.ts";
import type { Fortelling } from "./fortelling.ts";
import { createInnbygger } from "./spill/personer.ts";
import { createAnsatte } from "./spill/rolleliste.ts";
import { removeJobber } from "./spill/rydd-jobber.ts";
import { sendInn, writeUtkast } from "./spill/send-inn.ts";
import { type Sendt, tellSak } from "./spill/spill-sak.ts";
import { dagerRundt, sendetid } from "./spill/tid.ts";

const SAMTIDIGE = 6;

/** People with what is still to be told of them: somebody who has a case or a draft already is left as she is. */
async function utfortalte() {
  const funnet = [];
  for (const f of alle) funnet.push({ f, ...(await createInnbygger(f)) });
  return funnet.filter(({ fortalt }) => !fortalt);
}
type Deltaker = Awaited<ReturnType<typeof utfortalte>>[number];

/** Sends every application in the order of time, so that case numbers follow the calendar. */
async function sendAlle(deltakere: readonly Deltaker[], naa: Date): Promise<Sendt[]> {
  const idag = osloDag(naa);
  const ko = deltakere
    .flatMap((d) =>
      d.f.saker.map((s) => ({
        ...d,
        s,
        dag: leggTilDager(idag, -s.sendt),
        tid: sendetid(leggTilDager(idag, -s.sendt), s.sendt),
      })),
    )
    .sort((a, b) => a.tid.getTime() - b.tid.getTime());
  const sendte: Sendt[] = [];
  for (const { f, s, innbygger, dag, tid } of ko)
    sendte.push({ f, s, innbygger, dag, tid, ...(await sendInn(f, s, innbygger, dag, tid)) });
  return sendte;
}

async function writeAlleUtkast(deltakere: readonly Deltaker[], naa: Date) {
  for (const { f, innbygger } of deltakere) {
    if (!f.utkast) continue;
    const dag = leggTilDager(osloDag(naa), -f.utkast.endret);
    await writeUtkast(f, innbygger, f.utkast.svar(dagerRundt(dag)), sendetid(dag, f.utkast.endret));
  }
}

/** Tells one person's cases after one another, several people at a time. */
async function tellAlle(sendte: readonly Sendt[], naa: Date) {
  const stab = await createAnsatte();
  const perPerson = Map.groupBy(sendte, (s) => s.f);
  const ko: [Fortelling, Sendt[]][] = [...perPerson];
  const arbeid = async () => {
    for (let neste = ko.shift(); neste; neste = ko.shift())
      for (const sendt of neste[1]) await tellSak(sendt, stab, naa);
  };
  await Promise.all(Array.from({ length: SAMTIDIGE }, arbeid));
}

/** Loads the demo municipality: people, staff, and sixty cases told through the house's own use cases. Told once; run again, it fills in who is missing. */
export async function seedDemo(naa = new Date()) {
  await warmJobs();
  const { boye } = await createAnsatte();
  await createBoliger(boye.ansattId, naa);
  const deltakere = await utfortalte();
  const sendte = await sendAlle(deltakere, naa);
  await writeAlleUtkast(deltakere, naa);
  await tellAlle(sendte, naa);
  await removeJobber();
  return { personer: deltakere.length, saker: sendte.length };
}

if (process.argv[1] === import.meta.filename) {
  // Everybody in the story acts through the job role: only it may say when something happened.
  process.env.DATABASE_URL_APP = process.env.DATABASE_URL_JOBB;
  const start = performance.now();
  const { personer, saker } = await seedDemo();
  console.log(
    `Demokommunen: ${personer} personer, ${saker} saker, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  await closeJobs();
  await closePools();
}
