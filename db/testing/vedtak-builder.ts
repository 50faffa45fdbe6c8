import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { alle, sjekk, type Vurdering } from "#domain/kernel/vurdering.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { erVurdert, type Utfall, utfallene } from "#domain/vedtak/utfall.ts";
import { createAnsatt } from "./person-builder.ts";

/** A small tree with one condition that fails: what a refusal stands on. */
export const avslagstre: Vurdering = alle("startlan", "forskrift om lån fra Husbanken § 5-4", [
  sjekk("bankForst", "forskrift om lån fra Husbanken § 5-4", true),
  sjekk("betjeningsevne", "forskrift om lån fra Husbanken § 5-4", false, { disponibeltMnd: 2_300 }),
]);

/** A decision made by two people, as a row; the case is set to where its outcome leads. `klagefrist` null: the letter is not delivered yet. */
export async function createVedtak(
  admin: postgres.Sql,
  sakId: string,
  mer: { utfall?: Utfall; klagefrist?: string | null; belop?: number | null; tre?: Vurdering } = {},
): Promise<string> {
  const id = randomUUID();
  const utfall = mer.utfall ?? "avslatt";
  const forslag = await createAnsatt(admin);
  const beslutter = await createAnsatt(admin, { roller: ["beslutter"] });
  const begrunnelse = { hensyn: "Vi har sett på økonomien.", barnetsBeste: "", veienVidere: "Søk igjen senere." };
  const tilstand = neste("innstilt", utfallene[utfall].handling);
  if (!tilstand.ok) throw new Error(`${utfall} leder ingen steder`);
  const tre = erVurdert(utfall) ? admin.json((mer.tre ?? avslagstre) as never) : null;
  const klagefrist = mer.klagefrist === undefined ? "2099-01-02" : mer.klagefrist;
  await admin`insert into vedtak (id, sak_id, versjon, tilstand, utfall, belop, begrunnelse, vurdering, beregning, regelsett, lovversjon,
      grunnlag_hash, foreslatt_av, besluttet_av, besluttet, klageinstans, klagefrist_dager, underrettet, klagefrist)
    values (${id}, ${sakId}, 1, 'vedtatt', ${utfall}, ${mer.belop ?? null}, ${admin.json(begrunnelse)}, ${tre},
      ${tre && "{}"}, 'startlan/2026-01-01', 'fvl1967', 'x', ${forslag.ansattId}, ${beslutter.ansattId}, now(), 'kommunalKlagenemnd', 21,
      ${klagefrist ? new Date() : null}, ${klagefrist})`;
  await admin`update sak set tilstand = ${tilstand.value}, apen = false, avgjort = now() where id = ${sakId}`;
  return id;
}
