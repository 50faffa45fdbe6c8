import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { Ansatt, Gradering, Innbygger, Rolle } from "#domain/kernel/actor.ts";
import { blindIndex, encryptField, encryptVern, identsted } from "../krypto.ts";
import { lukkKontakt } from "../queries/kontakt.ts";

/** A resident in the database and as an actor at level high. Says only what the test is about. */
export async function createPerson(
  admin: postgres.Sql,
  mer: { navn?: string; ident?: string; gradering?: Gradering; epost?: string; adresse?: string } = {},
): Promise<Innbygger> {
  const id = randomUUID();
  const ident = mer.ident ?? String(Math.floor(Math.random() * 1e11)).padStart(11, "0");
  const navn = mer.navn ?? "Prøve Person";
  const gradering = mer.gradering ?? "ingen";
  const adresse = mer.adresse ?? "Testveien 1, 1383 Asker";
  const vernet = gradering !== "ingen";
  const kontakt = { epost: mer.epost ?? "prove@example.no", mobil: null };
  await admin`insert into person (id, ident_type, ident_kryptert, ident_indeks, navn, navn_sok, fodselsdato, gradering, epost, kontakt_vernet, adresse, adresse_vernet)
    values (${id}, 'fnr', ${encryptField(identsted(id), ident)}, ${blindIndex(ident)}, ${navn},
      ${navn.toLowerCase().split(" ").reverse().join(" ")}, '1985-03-12', ${gradering}, ${vernet ? null : kontakt.epost}, ${vernet ? lukkKontakt(id, kontakt) : null},
      ${vernet ? null : adresse}, ${vernet ? encryptVern(`person.adresse:${id}`, adresse) : null})`;
  return { kind: "innbygger", personId: id, acr: "idporten-loa-high" };
}

/** A member of staff in the database and as an actor. */
export async function createAnsatt(
  admin: postgres.Sql,
  mer: { navn?: string; roller?: Rolle[]; enheter?: string[]; klarering?: Gradering } = {},
): Promise<Ansatt> {
  const id = randomUUID();
  const roller = mer.roller ?? ["saksbehandler"];
  const enheter = mer.enheter ?? ["startlan"];
  const klarering = mer.klarering ?? "ingen";
  await admin`insert into ansatt (id, brukernavn, navn, tittel, roller, enheter, klarering)
    values (${id}, ${`prove-${id.slice(-8)}`}, ${mer.navn ?? "Prøve Ansatt"}, 'rådgiver', ${roller}, ${enheter}, ${klarering})`;
  return { kind: "ansatt", ansattId: id, roller, enheter, klarering, fersk: true };
}
