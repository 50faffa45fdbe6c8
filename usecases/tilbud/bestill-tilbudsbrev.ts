import type { Tx } from "#db/client.ts";
import { orderBrev } from "#db/queries/brev.ts";
import type { Tilbud } from "#db/queries/tilbud.ts";
import { findTilbudsbolig } from "#db/queries/tilbud-bolig.ts";
import { listVisninger } from "#db/queries/visning.ts";
import type { Brevmal } from "#domain/vedtak/brev.ts";
import { iTidspunkt } from "#usecases/brev/formater.ts";
import type { Tilbudshendelse } from "./folg.ts";

const maler: Readonly<Record<Tilbudshendelse, Brevmal>> = {
  sendt: "tilbudsbrev",
  paminnet: "tilbud_paminnelse",
  akseptert: "tilbud_svar",
  avslatt: "tilbud_svar",
  avslatt_begrunnet: "tilbud_svar",
  angret: "tilbud_svar",
  trukket: "tilbud_slutt",
  utlopt: "tilbud_slutt",
  nytt_tilbud: "tilbud_slutt",
  vurderes: "tilbud_slutt",
};

/**
 * Orders the letter of an act on an offer and gives its id, with what it says copied into the order. Undefined when it is ordered
 * already, and when the offer was taken back before its letter was made: two letters that cross tell nobody anything.
 */
export async function bestillTilbudsbrev(
  tx: Tx,
  { tilbud: t, sakId, personId, reservertVedVedtak }: Tilbud,
  hendelse: Tilbudshendelse,
  revisjon: string,
): Promise<string | undefined> {
  const bolig = await findTilbudsbolig(tx, t.boligId);
  if (!bolig || (hendelse === "sendt" && t.tilstand === "trukket")) return undefined;
  const sted = { omrade: bolig.omrade, ...(bolig.adresse ? { adresse: bolig.adresse } : {}) };
  const mal = maler[hendelse];
  const innhold = {
    tilbudsbrev: async () => ({
      boligtype: bolig.boligtype,
      rom: bolig.rom,
      soverom: bolig.soverom,
      bra: bolig.bra,
      etasje: bolig.etasje,
      heis: bolig.heis,
      leieMnd: t.leieMnd,
      strom: bolig.stromInkludert,
      depositum: t.depositum,
      kontraktAr: t.kontraktAr,
      innflytting: t.innflytting,
      frist: t.frist,
      reservert: reservertVedVedtak,
      visninger: (await listVisninger(tx, t.boligId)).map((v) => iTidspunkt(v.start)),
    }),
    tilbud_paminnelse: async () => ({ frist: t.frist }),
    tilbud_svar: async () => ({ svar: hendelse, frist: t.frist }),
    tilbud_slutt: async () => ({ arsak: hendelse, ...(t.trukketGrunn ? { grunn: t.trukketGrunn } : {}) }),
  };
  return orderBrev(tx, {
    sakId,
    mottakerId: personId,
    mal,
    nokkel: `tilbud:${t.id}:${hendelse}:${revisjon}`,
    data: { ...sted, ...(await innhold[mal as keyof typeof innhold]()) },
  });
}
