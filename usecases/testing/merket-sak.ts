import { findSak } from "#db/queries/sak.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { withActor } from "#db/with-actor.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import type { EnkeltFelt, RaSvar } from "#domain/kernel/felt.ts";
import type { Outcome } from "#domain/kernel/outcome.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { startlan } from "#domain/startlan/index.ts";
import { produceBrev } from "../brev/produce-brev.ts";
import { sendForelopigSvar } from "../brev/send-forelopig-svar.ts";
import { askDokumenter } from "../demo/ask-dokumenter.ts";
import { answerDokument } from "../dokument/answer-dokument.ts";
import * as filer from "../dokument/testing/filer.ts";
import { uploadVedlegg } from "../dokument/upload-vedlegg.ts";
import { submitKlage } from "../klage/submit-klage.ts";
import { markNotat } from "../sak/mark-notat.ts";
import { openSak } from "../sak/open-sak.ts";
import { registerOpplysning } from "../sak/register-opplysning.ts";
import { takeSak } from "../sak/take-sak.ts";
import { writeNotat } from "../sak/write-notat.ts";
import { startSoknad } from "../soknad/start-soknad.ts";
import { submitSoknad } from "../soknad/submit-soknad.ts";
import { viewSoknad } from "../soknad/view-soknad.ts";
import { approveVedtak } from "../vedtak/approve-vedtak.ts";
import { proposeVedtak } from "../vedtak/propose-vedtak.ts";
import { registerGjoremal, samtaletemaer } from "../vedtak/register-gjoremal.ts";
import { returnVedtak } from "../vedtak/return-vedtak.ts";
import { saveBeregning } from "../vedtak/save-beregning.ts";
import { saveVurdering } from "../vedtak/save-vurdering.ts";
import { innstillingFor, naStilling } from "../vedtak/testing/klar-sak.ts";

type Admin = Parameters<typeof createPerson>[0];

/** Hands out a word of its own for each place somebody writes in, and remembers them. */
export function lagMerker() {
  const brukt = new Map<string, string>();
  const merke = (sted: string) => {
    const ord = brukt.get(sted) ?? `Zqvekt${String(brukt.size).padStart(3, "0")}xj`;
    brukt.set(sted, ord);
    return ord;
  };
  return { merke, brukt };
}
type Merke = (sted: string) => string;

async function krev<T>(hva: string, utfall: Promise<Outcome<T>>): Promise<T> {
  const ut = await utfall;
  if (!ut.ok) throw new Error(`${hva}: ${JSON.stringify(ut)}`);
  return ut.value;
}

const omTreUker = () => leggTilDager(osloDag(new Date()), 21).split("-").reverse().join(".");

const fritekst = (felt: EnkeltFelt) => felt.slag === "tekst" || felt.slag === "langtekst";

/** The worked example with a marked text in every field of the form that takes words, hidden ones too. */
function merketSvar(merke: Merke): RaSvar {
  const felt = startlan.steg.flatMap((s) => Object.entries(s.felt));
  const ord = felt.flatMap(([navn, f]) =>
    f.slag !== "liste" && fritekst(f) ? [[navn, merke(`svar.${navn}`)] as const] : [],
  );
  const lister = felt.flatMap(([navn, f]) => {
    const rader = startlanEksempel[navn];
    if (f.slag !== "liste" || !Array.isArray(rader)) return [];
    const merket = Object.entries(f.rad).flatMap(([n, enkelt]) =>
      fritekst(enkelt) ? [[n, merke(`svar.${navn}.${n}`)] as const] : [],
    );
    return [[navn, rader.map((rad) => Object.assign({}, rad, Object.fromEntries(merket)))] as const];
  });
  return { ...startlanEksempel, ...Object.fromEntries(lister), ...Object.fromEntries(ord) };
}

async function lastOpp(actor: Parameters<typeof uploadVedlegg>[0], soknadId: string, merke: Merke, sted: string) {
  const fil = filer.pdf("", `9 0 obj\n(${merke(`${sted}.innhold`)})\nendobj\n`);
  const { kropp, contentType } = filer.multipart([
    { navn: "krav", innhold: "annet" },
    { navn: "fil", innhold: fil, filnavn: `${merke(`${sted}.navn`)}.pdf` },
  ]);
  const strom = new Blob([new Uint8Array(kropp)]).stream() as Parameters<typeof uploadVedlegg>[1]["kropp"];
  const svar = await krev(sted, uploadVedlegg(actor, { soknadId, kropp: strom, contentType, lengde: kropp.length }));
  const [lagt] = svar.mottatt;
  if (!lagt) throw new Error(`${sted}: ${JSON.stringify(svar)}`);
  return lagt.vedleggId;
}

/** She fills in everything, says of every paper that she does not have it, sends a file before and one after. */
async function sokSomInnbygger(admin: Admin, merke: Merke) {
  const hun = await createPerson(admin);
  const svar = merketSvar(merke);
  const { soknadId } = await krev("start", startSoknad(hun, { tjeneste: "startlan", svar }));
  const foran = await krev("les", viewSoknad(hun, { soknadId }));
  for (const { type } of foran.dokumenter) {
    const harIkke = { slag: "harIkke" as const, dato: omTreUker(), grunn: merke(`dokument.${type}`) };
    await krev("harIkke", answerDokument(hun, { soknadId, type, svar: harIkke }));
  }
  const vedleggId = await lastOpp(hun, soknadId, merke, "fil");
  const [rad] = await admin`select innsendingsnokkel, revisjon from soknad where id = ${soknadId}`;
  const kvittering = await krev(
    "send",
    submitSoknad(hun, { soknadId, nokkel: rad?.innsendingsnokkel, revisjon: rad?.revisjon, bekreftet: true }),
  );
  return { hun, soknadId, sakId: kvittering.sakId, vedleggId };
}
type Sokt = Awaited<ReturnType<typeof sokSomInnbygger>>;

async function revisjonAv(actor: Ansatt, sakId: string) {
  const sak = await withActor(actor, "prøve", (tx) => findSak(tx, sakId));
  if (!sak) throw new Error("saken ses ikke");
  return sak.revisjon;
}

/** Everything a caseworker may write in before she judges: facts, notes, an interim reply, a request for papers. */
async function opplys({ hun, soknadId, sakId }: Sokt, sunniva: Ansatt, kollega: Ansatt, merke: Merke) {
  await krev("ta", takeSak(sunniva, { sakId, revisjon: await revisjonAv(sunniva, sakId) }));
  await krev("åpne", openSak(kollega, { sakId, grunn: "annet", tekst: merke("oppslag.formal") }));
  const fakta = {
    sakId,
    kilde: "annet" as const,
    verdi: merke("opplysning.verdi"),
    merknad: merke("opplysning.merknad"),
  };
  await krev("opplysning", registerOpplysning(sunniva, { ...fakta, felt: "annet" }));
  const notat = { sakId, slag: "internt" as const, tekst: merke("notat.tekst") };
  const { notatId } = await krev("notat", writeNotat(sunniva, notat));
  await krev("feilført", markNotat(sunniva, { sakId, notatId, grunn: merke("notat.feilfort") }));
  const revisjon = await revisjonAv(sunniva, sakId);
  const forelopig = { sakId, revisjon, grunn: "venterPaOpplysninger" as const, forventet: omTreUker() };
  await krev("foreløpig", sendForelopigSvar(sunniva, { ...forelopig, merknad: merke("brev.forelopig") }));
  await krev("etterspør", askDokumenter(sunniva, { sakId, krav: ["lonnsslipp"], tekst: merke("brev.mangel") }));
  return lastOpp(hun, soknadId, merke, "ettersendt");
}

/** Calculation, assessment and duties with a reason wherever one may be written. */
async function vurder(sakId: string, sunniva: Ansatt, merke: Merke) {
  const linjer = { "inntekt.0": { belop: "30 000", varig: "ja" as const, grunn: merke("beregning.linje") } };
  const grunner = {
    nedbetalingstidAr: merke("beregning.nedbetalingstid"),
    testpaslag: merke("beregning.testpaslag"),
    livsopphold: merke("beregning.livsopphold"),
  };
  const satt = { nedbetalingstidAr: "50", testpaslag: "3", livsoppholdMnd: "15 000" };
  const regnet = { sakId, versjon: 0, satt, grunner, livsoppholdValg: "manuell" as const };
  await krev("beregning", saveBeregning(sunniva, { ...regnet, linjer }));
  const { tre } = await naStilling(sunniva, sakId);
  const regler = [...JSON.stringify(tre).matchAll(/"regel":"(\w+)"/g)].map(([, regel]) => String(regel));
  const egne = Object.fromEntries(
    regler.map((regel) => [regel, { svar: "oppfylt" as const, begrunnelse: merke(`vurdering.${regel}`) }]),
  );
  const vurdering = { sakId, versjon: 0, egne, barnetsBeste: merke("vurdering.barnetsBeste") };
  await krev("vurdering", saveVurdering(sunniva, vurdering));
  const felles = { sakId, dato: "1.11.2026" };
  const samtale = { ...felles, slag: "samtale", mate: "telefon", tolk: "nei", frarading: "nei" } as const;
  const ord = { deltakere: merke("samtale.deltakere"), merknad: merke("samtale.merknad") };
  await krev("samtale", registerGjoremal(sunniva, { ...samtale, temaer: samtaletemaer, ...ord }));
  const sjekk = {
    ...felles,
    slag: "kredittsjekk",
    resultat: "anmerkninger",
    merknad: merke("kreditt.merknad"),
  } as const;
  await krev("kredittsjekk", registerGjoremal(sunniva, sjekk));
}

/** Proposed, sent back, proposed again, decided, complained about. */
async function avgjor({ hun, sakId }: Sokt, sunniva: Ansatt, bjorn: Ansatt, merke: Merke) {
  const ord = Object.fromEntries(
    ["hvorforMindre", "hensyn", "barnetsBeste", "veienVidere"].map((felt) => [felt, merke(`vedtak.${felt}`)]),
  );
  const foresla = async () =>
    krev("innstill", proposeVedtak(sunniva, await innstillingFor(sunniva, sakId, { ...ord, belop: "100 000" })));
  const forst = await foresla();
  await krev("returner", returnVedtak(bjorn, { sakId, ...forst, grunn: merke("vedtak.retur") }));
  const innstilt = await foresla();
  const { vedtakId } = await krev("vedta", approveVedtak(bjorn, { sakId, ...innstilt }));
  const klage = { vedtakId, nokkel: crypto.randomUUID(), punkter: [], tekst: merke("klage.tekst") };
  await krev("klag", submitKlage(hun, { ...klage, sentGrunn: merke("klage.sentGrunn") }));
  return vedtakId;
}

/** A case from the first answer to the complaint, through the use cases, with a word of its own in every place anybody may write. */
export async function fortellMerketSak(admin: Admin, merke: Merke) {
  const sunniva = await createAnsatt(admin);
  const kollega = await createAnsatt(admin);
  const bjorn = await createAnsatt(admin, { roller: ["beslutter"] });
  const sokt = await sokSomInnbygger(admin, merke);
  const ettersendt = await opplys(sokt, sunniva, kollega, merke);
  await vurder(sokt.sakId, sunniva, merke);
  const vedtakId = await avgjor(sokt, sunniva, bjorn, merke);
  const brev = await admin<{ id: string; mal: string }[]>`select id, mal from brev where sak_id = ${sokt.sakId}`;
  for (const { id } of brev) await krev("brev", produceBrev({ kind: "system", jobb: "brev" }, { brevId: id }));
  return { ...sokt, filer: [sokt.vedleggId, ettersendt], sunniva, kollega, bjorn, vedtakId, brev };
}
