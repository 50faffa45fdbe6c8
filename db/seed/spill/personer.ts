import { eq, sql } from "drizzle-orm";
import type { Innbygger } from "#domain/kernel/actor.ts";
import { fodselsdatoAv, lesFodselsnummer } from "#domain/kernel/fodselsnummer.ts";
import { encryptVern } from "../../krypto.ts";
import { lukkKontakt } from "../../queries/kontakt.ts";
import { createPerson, navnSokAv } from "../../queries/person.ts";
import { person } from "../../schema/person.ts";
import { sak } from "../../schema/sak.ts";
import { soknad } from "../../schema/soknad.ts";
import { withActor } from "../../with-actor.ts";
import type { Fortelling } from "../fortelling.ts";
import { demo } from "./rolleliste.ts";

/** The resident of a story as an actor, and whether something has been told of her already. Throws on a number that is not synthetic and whole. */
export async function createInnbygger(f: Fortelling): Promise<{ innbygger: Innbygger; fortalt: boolean }> {
  const lest = lesFodselsnummer(f.nummer, "demo");
  if (!lest.ok) throw new Error(`${f.navn}: nummeret ${lest.kode}`);
  return withActor(demo, "demo.person", async (tx) => {
    const { id } = await createPerson(tx, {
      ident: f.nummer,
      dnummer: lest.verdi.dnummer,
      navn: f.navn,
      fodselsdato: fodselsdatoAv(f.nummer),
      erDemo: true,
    });
    const vernet = f.gradering !== undefined;
    const kontakt = { epost: f.epost ?? null, mobil: f.mobil ?? null };
    await tx
      .update(person)
      .set({
        navn: f.navn,
        navnSok: navnSokAv(f.navn),
        gradering: f.gradering ?? "ingen",
        adresse: vernet ? null : f.adresse,
        adresseVernet: vernet ? encryptVern(`person.adresse:${id}`, f.adresse) : null,
        kontaktVernet: vernet ? lukkKontakt(id, kontakt) : null,
        ...(vernet ? { epost: null, mobil: null } : kontakt),
        sprak: f.sprak ?? "nb",
        erDemo: true,
      })
      .where(eq(person.id, id));
    const [telling] = await tx
      .select({
        n: sql<number>`(select count(*) from ${sak} where soker_id = ${id})::int + (select count(*) from ${soknad} where soker_id = ${id})::int`,
      })
      .from(person)
      .where(eq(person.id, id));
    return {
      innbygger: { kind: "innbygger", personId: id, acr: "idporten-loa-high" },
      fortalt: (telling?.n ?? 0) > 0,
    };
  });
}
