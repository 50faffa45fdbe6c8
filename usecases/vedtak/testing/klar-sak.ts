import { findSak } from "#db/queries/sak.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { grunnlagHash, motor } from "../grunnlag.ts";
import { registerGjoremal } from "../register-gjoremal.ts";
import { saveBeregning } from "../save-beregning.ts";
import { saveVurdering } from "../save-vurdering.ts";

type Admin = Parameters<typeof createSak>[0];

/** What the caseworker judges herself in the worked example: everything the engine leaves open. */
const egne = Object.fromEntries(
  [
    "langvarig",
    "sparing",
    "unntakA",
    "boligen",
    "egnet",
    "noktern",
    "bankForst",
    "betjeningsevne",
    "opphold",
    "botid",
    "myndig",
    "sokere",
  ].map((regel) => [regel, { svar: "oppfylt" as const, begrunnelse: "Vurdert i prøven." }]),
);

/** The case as the engine sees it now, and the hash of what it stands on. */
export const naStilling = (actor: Ansatt, sakId: string) =>
  withActor(actor, "prove", async (tx) => {
    const sak = await findSak(tx, sakId);
    if (!sak) throw new Error("saken ses ikke");
    const grunnlag = await loadSaksgrunnlag(tx, sak);
    const m = motor(grunnlag, osloDag(new Date()));
    if (!m.lan) throw new Error("prøven gjelder et lån");
    return { sak, ...m, g: m.lan.g, grunnlagHash: grunnlagHash(grunnlag).hash };
  });

/** A case assessed, calculated, talked about and checked through the use cases: ready to be proposed by `saksbehandler`. */
export async function klarSak(admin: Admin, saksbehandler: Ansatt, mer: Parameters<typeof createSak>[2] = {}) {
  const soker = await createPerson(admin);
  const { sakId, soknadId } = await createSak(admin, soker.personId, {
    svar: startlanEksempel,
    tilstand: "under_behandling",
    ansvarlig: saksbehandler.ansattId,
    ...mer,
  });
  const krev = async (hva: Promise<{ ok: boolean }>) => {
    const svar = await hva;
    if (!svar.ok) throw new Error(`saken ble ikke klar: ${JSON.stringify(svar)}`);
  };
  await krev(
    saveBeregning(saksbehandler, {
      sakId,
      versjon: 0,
      linjer: {},
      livsoppholdValg: "sifo",
      satt: { nedbetalingstidAr: "50" },
      grunner: { nedbetalingstidAr: "Varig lav inntekt." },
    }),
  );
  const { tre } = await naStilling(saksbehandler, sakId);
  const regler = new Set(
    JSON.stringify(tre)
      .match(/"regel":"(\w+)"/g)
      ?.map((m) => m.slice(9, -1)),
  );
  const mine = Object.fromEntries(Object.entries(egne).filter(([regel]) => regler.has(regel)));
  await krev(
    saveVurdering(saksbehandler, { sakId, versjon: 0, egne: mine, barnetsBeste: "Barnet får bli på skolen sin." }),
  );
  await krev(
    registerGjoremal(saksbehandler, {
      slag: "samtale",
      sakId,
      dato: "1.11.2026",
      mate: "telefon",
      deltakere: "Søkeren",
      tolk: "nei",
      temaer: ["rente", "nedbetaling", "kostnad", "restgjeld", "tvangssalg"],
      frarading: "nei",
      merknad: "",
    }),
  );
  await krev(
    registerGjoremal(saksbehandler, {
      slag: "kredittsjekk",
      sakId,
      dato: "2.11.2026",
      resultat: "ingenAnmerkninger",
      merknad: "",
    }),
  );
  return { sakId, soknadId, soker };
}

/** A whole innstilling to grant a part of what the worked example asks for, on the basis as it is now. */
export async function innstillingFor(actor: Ansatt, sakId: string, mer: Record<string, unknown> = {}) {
  const { sak, grunnlagHash: hash } = await naStilling(actor, sakId);
  return {
    sakId,
    revisjon: sak.revisjon,
    grunnlagHash: hash,
    utfall: "delvis_bevis",
    belop: "2 000 000",
    gyldigTil: "1.6.2027",
    vilkar: ["brukesIAsker"],
    avslagsgrunner: [],
    avvisningsgrunner: [],
    hvorforMindre: "Inntekten bærer ikke mer.",
    hensyn: "Familien trenger en trygg bolig.",
    barnetsBeste: "Barnet får bo samme sted.",
    veienVidere: "",
    ...mer,
  };
}
