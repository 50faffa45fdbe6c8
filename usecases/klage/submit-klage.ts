import { z } from "zod";
import type { Sakskrypto } from "#db/krypto.ts";
import { orderBrev } from "#db/queries/brev.ts";
import { insertKlage, type KlageRad } from "#db/queries/klage.ts";
import { moveMinSak } from "#db/queries/min-sak.ts";
import { sakskrypto } from "#db/queries/sakskrypto.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { erInnenFrist, klagefrist } from "#domain/klage/klagefrist.ts";
import { type LestKlage, lesKlage } from "#domain/klage/les-klage.ts";
import { klagepunkter } from "#domain/klage/punkter.ts";
import { klageSvarSenest } from "#domain/klage/svarfrist.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { defineUsecase, type Kontekst } from "#usecases/kernel/usecase.ts";
import { sakFakta, saksnr } from "#usecases/minside/egen-sak.ts";
import { type MittVedtak, mittVedtak } from "./mitt-vedtak.ts";

const sted = (felt: "tekst" | "sentGrunn", nokkel: string) => `klage.${felt}:${nokkel}`;

/** The clock runs from the letter; before that every complaint is early, and its date is what the clock would have given. */
function frister(vedtak: MittVedtak["vedtak"], dag: Dag) {
  if (!vedtak.klagefrist) return { frist: klagefrist(dag, vedtak.klagefristDager), innenFrist: true };
  return { frist: vedtak.klagefrist, innenFrist: erInnenFrist(dag, vedtak.klagefrist) };
}

/** True when the same key carries the same complaint: a second press, not another text under an old key. */
const erSamme = (forrige: KlageRad, klage: LestKlage, laser: Sakskrypto) =>
  laser.decrypt(sted("tekst", forrige.nokkel), forrige.tekstKryptert) === klage.tekst &&
  [...forrige.punkter].sort().join() === [...klage.punkter].sort().join();

async function opprett({ tx, now }: Kontekst, l: MittVedtak, nokkel: string, klage: LestKlage, laser: Sakskrypto) {
  const { frist, innenFrist } = frister(l.vedtak, osloDag(now));
  const klageId = await insertKlage(tx, {
    vedtakId: l.vedtak.id,
    sakId: l.sak.id,
    klagerId: l.sak.sokerId,
    nokkel,
    punkter: klage.punkter,
    tekstKryptert: laser.encrypt(sted("tekst", nokkel), klage.tekst),
    sentGrunnKryptert: klage.sentGrunn ? laser.encrypt(sted("sentGrunn", nokkel), klage.sentGrunn) : null,
    mottatt: now,
    frist,
    innenFrist,
  });
  return klageId ? { klageId, frist, innenFrist } : undefined;
}

/** What follows from a complaint: the case is open again and free to take, the act is in the chain, a receipt is on its way. */
async function folgOpp(
  { tx, now, record, order }: Kontekst,
  { sak, vedtak }: MittVedtak,
  ny: { klageId: string; frist: Dag; innenFrist: boolean; til: ReturnType<typeof sakFakta>["tilstand"] },
) {
  const { til, ...klage } = ny;
  const svarMal = klageSvarSenest(osloDag(now));
  // Open for the municipality also where the case stays what it was: a place on the list is kept while the complaint is handled.
  await moveMinSak(tx, sak, { tilstand: til, apen: true, frist: svarMal, ansvarlig: null });
  const data = { klageId: klage.klageId, vedtakId: vedtak.id, innenFrist: klage.innenFrist, fra: sak.tilstand, til };
  record({
    stromId: sak.id,
    sakId: sak.id,
    eierId: sak.sokerId,
    gradering: sak.gradering,
    type: "klage.mottatt",
    data,
  });
  const brevId = await orderBrev(tx, {
    sakId: sak.id,
    mottakerId: sak.sokerId,
    mal: "klagekvittering",
    nokkel: `klagekvittering:${klage.klageId}`,
    data: { ...klage, saksnr: saksnr(sak), mottatt: now.toISOString(), svarMal },
  });
  if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
}

/**
 * The party complains about a decision (fvl §§ 29–32). A late complaint is received and marked, never refused. The same key with
 * the same text answers with the first receipt. Refuses `klage.ufullstendig` (fields), `klage.nokkelBrukt` (the key carries
 * another text), `klage.alleredeKlaget` (one is being handled), `sak.ulovligOvergang`.
 */
export const submitKlage = defineUsecase({
  name: "klage.send",
  input: z.strictObject({
    vedtakId: z.uuid(),
    nokkel: z.uuid(),
    punkter: z.array(z.string().max(100)).max(100),
    tekst: z.string(),
    sentGrunn: z.string(),
  }),
  load: (tx, { vedtakId }, actor) => mittVedtak(tx, vedtakId, actor, true),
  allow: (actor, l) => policy.readSak(actor, sakFakta(l.sak)),
  run: async (kontekst, l, { nokkel, ...ra }) => {
    const lest = lesKlage(ra, klagepunkter(l.vedtak));
    if (!lest.ok) return lest;
    const laser = await sakskrypto(kontekst.tx, l.sak.id);

    const forrige = l.klager.find((k) => k.nokkel === nokkel);
    if (forrige) return erSamme(forrige, lest.value, laser) ? ok({ klageId: forrige.id }) : refuse("klage.nokkelBrukt");
    if (l.klager.some((k) => k.vedtakId === l.vedtak.id)) return refuse("klage.alleredeKlaget");
    const fakta = sakFakta(l.sak);
    const til = neste(fakta.tilstand, "klag");
    if (!til.ok) return til;
    if (!policy.complain(kontekst.actor, fakta)) return refuse("sak.ulovligOvergang");

    const ny = await opprett(kontekst, l, nokkel, lest.value, laser);
    if (!ny) return refuse("klage.nokkelBrukt");
    await folgOpp(kontekst, l, { ...ny, til: til.value });
    return ok({ klageId: ny.klageId });
  },
});
