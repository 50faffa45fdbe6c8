import { z } from "zod";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { insertKrav, listKrav } from "#db/queries/leiekrav.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { muligeKrav } from "#domain/leie/krav.ts";
import { nesteLeie } from "#domain/leie/tilstand.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, feilI, lesDag, lesOrd, radato, rattekst } from "../leie-input.ts";

const onsker = ["husstand", "framleie", "bytte", "forlengelse"] as const;

/**
 * The household asks for something in the tenancy. One of each kind waits at a time: a second press meets the first. A prolongation is
 * from the day after the last. Refuses fields, `leie.onskeFinnes`, `leie.onskeIkkeMulig`.
 */
export const sendKrav = defineUsecase({
  name: "leie.sendOnske",
  input: z.strictObject({ leieforholdId: z.uuid(), slag: z.enum(onsker, "velg"), fra: radato, tekst: rattekst }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.askLeie,
  run: async ({ tx, actor, now, record }, leie, { slag, ...ra }) => {
    if (actor.kind !== "innbygger") return refuse("finnesIkke");
    const apne = (await listKrav(tx, leie)).filter((k) => k.tilstand === "mottatt").map((k) => k.slag);
    if (apne.includes(slag)) return refuse("leie.onskeFinnes");
    if (!muligeKrav(leie, apne).includes(slag)) return refuse("leie.onskeIkkeMulig");
    const fra =
      slag === "forlengelse" && leie.til
        ? ({ ok: true, verdi: leggTilDager(leie.til, 1) } as const)
        : lesDag("fra", ra.fra, osloDag(now), "framtid");
    const tekst = lesOrd("tekst", ra.tekst, 2000);
    if (!fra.ok || !tekst.ok) return refuse("ugyldig", { felt: feilI(fra, tekst) });
    const kravId = await insertKrav(tx, leie, { slag, fra: fra.verdi, tekst: tekst.verdi, bedtAv: actor.personId });
    if (!kravId) return refuse("leie.onskeFinnes");
    if (slag === "forlengelse") {
      const til = nesteLeie(leie.tilstand, "sokForlengelse");
      if (!til.ok) return til;
      if (!(await moveLeie(tx, leie, til.value))) return endret();
    }
    record(leieHendelse(leie, "leie.onskeSendt", { kravId, slag, onsketFra: fra.verdi }));
    return ok({ kravId });
  },
});
