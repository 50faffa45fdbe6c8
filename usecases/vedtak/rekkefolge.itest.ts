import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt } from "#db/testing/person-builder.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import {
  erApen,
  erPaVenteliste,
  neste,
  type SakHandling,
  type SakTilstand,
  sakTilstander,
} from "#domain/sak/tilstand.ts";
import { takeSak } from "../sak/take-sak.ts";
import { approveVedtak } from "./approve-vedtak.ts";
import { proposeVedtak } from "./propose-vedtak.ts";
import { returnVedtak } from "./return-vedtak.ts";
import { innstillingFor, klarSak } from "./testing/klar-sak.ts";

const db = useDatabase();
let sunniva: Ansatt;
let salim: Ansatt;
let bjorn: Ansatt;
beforeAll(async () => {
  sunniva = await createAnsatt(db.admin);
  salim = await createAnsatt(db.admin);
  bjorn = await createAnsatt(db.admin, { roller: ["beslutter"] });
});

type Sak = { sakId: string; vedtakId: string; revisjon: number };
type Handling = { navn: string; kant: SakHandling; gjor: (sak: Sak) => Promise<{ ok: boolean }> };
const handlinger: readonly Handling[] = [
  {
    navn: "innstill",
    kant: "innstill",
    gjor: async ({ sakId }) => proposeVedtak(sunniva, await innstillingFor(sunniva, sakId)),
  },
  { navn: "vedta", kant: "vedtaBevis", gjor: (sak) => approveVedtak(bjorn, sak) },
  { navn: "returner", kant: "returner", gjor: (sak) => returnVedtak(bjorn, { ...sak, grunn: "Se på dette." }) },
];

/** A whole case with an innstilling behind it, then put in a state as if it had come there. */
async function sakI(tilstand: SakTilstand, medInnstilling: boolean): Promise<Sak> {
  const { sakId } = await klarSak(db.admin, sunniva);
  let vedtakId = "";
  if (medInnstilling) {
    const svar = await proposeVedtak(sunniva, await innstillingFor(sunniva, sakId));
    if (!svar.ok) throw new Error(JSON.stringify(svar));
    vedtakId = svar.value.vedtakId;
  }
  const [rad] =
    await db.admin`update sak set tilstand = ${tilstand}, apen = ${erApen(tilstand)} where id = ${sakId} returning revisjon`;
  return { sakId, vedtakId, revisjon: rad?.revisjon };
}
const sett = async ({ sakId }: Sak) => {
  const [sak] = await db.admin`select tilstand, revisjon from sak where id = ${sakId}`;
  const [talt] = await db.admin`select count(*)::int as hendelser from hendelse where sak_id = ${sakId}`;
  const [brev] = await db.admin`select count(*)::int as brev from brev where sak_id = ${sakId}`;
  return { ...sak, ...talt, ...brev };
};

test.each(sakTilstander)(
  "fra %s går bare de handlingene som tilstandsmaskinen har en kant for (T36)",
  async (tilstand) => {
    for (const { navn, kant, gjor } of handlinger) {
      const sak = await sakI(tilstand, navn !== "innstill");
      const for_ = await sett(sak);
      const til = neste(tilstand, kant);
      const svar = await gjor(sak);
      const etter = await sett(sak);
      expect([navn, svar.ok]).toEqual([navn, til.ok]);
      if (til.ok)
        expect(etter).toMatchObject({
          tilstand: til.value,
          revisjon: for_.revisjon + 1,
          hendelser: for_.hendelser + 1,
        });
      else expect(etter).toEqual(for_);
    }
  },
);

test.each(sakTilstander)("en ledig sak i %s kan tas bare mens noe gjenstår for kommunen", async (tilstand) => {
  const sak = await sakI(tilstand, false);
  await db.admin`update sak set ansvarlig = null where id = ${sak.sakId}`;
  const svar = await takeSak(salim, { sakId: sak.sakId, revisjon: sak.revisjon });
  // A household on the list is followed up too: reassessed, paused, or heard before it is removed.
  expect(svar.ok).toBe(erApen(tilstand) || erPaVenteliste(tilstand));
  const [rad] = await db.admin`select tilstand, ansvarlig from sak where id = ${sak.sakId}`;
  expect(rad).toEqual({
    tilstand: tilstand === "mottatt" ? "under_behandling" : tilstand,
    ansvarlig: svar.ok ? salim.ansattId : null,
  });
});
