import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { appendOppslag } from "#db/queries/oppslag.ts";
import { findKjoring, type Kjoring } from "#db/queries/tildelingskjoring.ts";
import { type Husstand, listHusstander, listValg, openNotat } from "#db/queries/tildelingsvalg.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { dagerMellom } from "#domain/kernel/dag.ts";
import type { Boligresultat } from "#domain/tildeling/kjor-tildeling.ts";
import { tildelingspolicy, valgpolicy } from "#domain/tildeling/policy.ts";
import { defineQuery } from "../kernel/query.ts";

/** Candidates laid side by side, and among whom the meeting chooses. */
const SIDE_OM_SIDE = 8;

type Lastet = { enhet: string; kjoring: Kjoring; resultat: Boligresultat };

function kandidatene({ kjoring, resultat }: Lastet, synlige: ReadonlyMap<string, Husstand>) {
  const fakta = new Map((kjoring.fakta?.kandidater ?? []).map((k) => [k.plassId, k]));
  return resultat.kandidater.slice(0, SIDE_OM_SIDE).flatMap((rangert, i) => {
    const k = fakta.get(rangert.plassId);
    const husstand = synlige.get(rangert.plassId);
    if (!k || !kjoring.fakta) return [];
    return [
      {
        ...rangert,
        nr: i + 1,
        navn: husstand?.listenavn ?? null,
        sakId: husstand?.sakId ?? null,
        tjeneste: k.tjeneste,
        band: k.band,
        ventetDager: dagerMellom(k.godkjent, kjoring.fakta.dag),
        // What a person she may not see needs and why is not hers to read either.
        behov: husstand ? k.behov : null,
        faktorer: husstand ? k.faktorer.filter((f) => f.svar !== "nei") : [],
      },
    ];
  });
}

async function valget(tx: Tx, actor: Actor, { kjoring, resultat }: Lastet) {
  const valg = (await listValg(tx, kjoring.id)).find((v) => v.boligId === resultat.boligId);
  if (!valg) return null;
  const [husstand] = await listHusstander(tx, [valg.plassId]);
  const navn = await namesOfAnsatte(tx, [valg.foreslattAv, valg.besluttetAv]);
  return {
    valgId: valg.id,
    tilstand: valg.tilstand,
    plassId: valg.plassId,
    navn: husstand?.listenavn ?? null,
    forbigatt: valg.forbigatt,
    notat: husstand ? await openNotat(tx, valg, husstand.sakId) : "",
    foreslattAv: navn[valg.foreslattAv] ?? null,
    besluttetAv: valg.besluttetAv ? (navn[valg.besluttetAv] ?? null) : null,
    kanAvgjore:
      valg.tilstand === "foreslatt" &&
      husstand !== undefined &&
      valgpolicy.decide(actor, { ...husstand, inhabile: [], foreslattAv: valg.foreslattAv }),
  };
}

/** How many were excluded by each requirement, most first. */
function telt(utelukket: Boligresultat["utelukket"]) {
  const antall = new Map<string, number>();
  for (const grunn of utelukket.flatMap((u) => u.grunner)) antall.set(grunn, (antall.get(grunn) ?? 0) + 1);
  return [...antall].map(([grunn, n]) => ({ grunn, antall: n })).sort((a, b) => b.antall - a.antall);
}

/**
 * One home in the meeting: its candidates side by side with what each is ordered by, and the choice. Every household shown by name is a
 * look at that household, and stands in her log. Row-level security leaves out those whom the actor may not come near.
 */
export const viewBoligvalg = defineQuery({
  name: "tildeling.viewBolig",
  input: z.strictObject({ kjoringId: z.uuid(), boligId: z.uuid() }),
  load: async (tx, { kjoringId, boligId }): Promise<Lastet | undefined> => {
    const kjoring = await findKjoring(tx, kjoringId);
    const resultat = kjoring?.resultat?.find((r) => r.boligId === boligId);
    return kjoring && resultat ? { enhet: kjoring.enhet, kjoring, resultat } : undefined;
  },
  allow: (actor, { enhet }) => tildelingspolicy.read(actor, enhet),
  oppslag: "ingen",
  show: async ({ tx, actor }, lastet) => {
    const { kjoring, resultat } = lastet;
    const viste = resultat.kandidater.slice(0, SIDE_OM_SIDE).map((k) => k.plassId);
    const synlige = new Map((await listHusstander(tx, viste)).map((h) => [h.plassId, h]));
    for (const h of synlige.values())
      if (actor.kind === "ansatt")
        await appendOppslag(tx, actor, "tildeling.viewBolig", {
          sakId: h.sakId,
          personId: h.personId,
          handling: "tildeling",
        });
    return {
      kjoringId: kjoring.id,
      nummer: kjoring.nummer,
      boligId: resultat.boligId,
      kode: resultat.kode,
      bolig: kjoring.fakta?.boliger.find((b) => b.boligId === resultat.boligId) ?? null,
      utenForslag: resultat.utenForslag,
      forslag: resultat.forslag,
      mulige: resultat.kandidater.length,
      kandidater: kandidatene(lastet, synlige),
      utelukket: telt(resultat.utelukket),
      valg: await valget(tx, actor, lastet),
      kanForesla: valgpolicy.propose(actor, { enhet: kjoring.enhet, gradering: "ingen", inhabile: [] }),
    };
  },
});
