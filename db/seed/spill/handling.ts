import { randomUUID } from "node:crypto";
import { type Dag, leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { sendForelopigSvar } from "#usecases/brev/send-forelopig-svar.ts";
import { askDokumenter } from "#usecases/demo/ask-dokumenter.ts";
import { moveDemosak } from "#usecases/demo/move-sak.ts";
import { beginVedlegg } from "#usecases/dokument/begin-vedlegg.ts";
import { receiveVedlegg } from "#usecases/dokument/receive-vedlegg.ts";
import { submitKlage } from "#usecases/klage/submit-klage.ts";
import { withdrawSak } from "#usecases/minside/withdraw-sak.ts";
import { handBackSak } from "#usecases/sak/hand-back-sak.ts";
import { openSak } from "#usecases/sak/open-sak.ts";
import { registerOpplysning } from "#usecases/sak/register-opplysning.ts";
import { takeSak } from "#usecases/sak/take-sak.ts";
import { viewSak } from "#usecases/sak/view-sak.ts";
import { writeNotat } from "#usecases/sak/write-notat.ts";
import { filnavnAv } from "../filnavn.ts";
import type { Akt, Medvirkende } from "../fortelling.ts";
import { assess, credit, decide, propose, reckon, returnIt, talk } from "./behandling.ts";
import { krev } from "./krev.ts";
import { demo } from "./rolleliste.ts";
import { harSaken, type Scene, sakNa, vedtakNa } from "./scene.ts";
import { demofil, soknadskrypto } from "./send-inn.ts";

async function take(s: Scene, hvem: Medvirkende) {
  const { revisjon } = await sakNa(s);
  await krev(s.hvor, takeSak(s.stab[hvem], { sakId: s.sakId, revisjon }));
  s.har = s.stab[hvem];
  await krev(s.hvor, viewSak(s.har, { sakId: s.sakId }));
}

async function handBack(s: Scene) {
  const { revisjon } = await sakNa(s);
  await krev(s.hvor, handBackSak(harSaken(s), { sakId: s.sakId, revisjon }));
  delete s.har;
}

/** Later papers, the way the upload route takes them: the row, the object, and then the act. */
async function sendFiler(s: Scene, krav: readonly string[]) {
  const krypto = await soknadskrypto(s.soknadId);
  for (const type of krav) {
    const fil = { ...(await demofil(type, krypto)), krav: type, filnavn: filnavnAv(type), mime: "application/pdf" };
    const { vedleggId } = await krev(s.hvor, beginVedlegg(s.innbygger, { soknadId: s.soknadId, ...fil }));
    await krev(s.hvor, receiveVedlegg(s.innbygger, { soknadId: s.soknadId, vedleggId }));
  }
}

/** The interim reply as the page sends it. */
async function replyForelopig(s: Scene, a: Extract<Akt, { hva: "interim" }>, dag: Dag) {
  const { revisjon } = await sakNa(s);
  const forventet = leggTilDager(dag, a.omDager);
  const svar = { sakId: s.sakId, revisjon, grunn: "venterPaOpplysninger", forventet, merknad: a.grunn };
  await krev(s.hvor, sendForelopigSvar(harSaken(s), svar));
}

async function look(s: Scene, hvem: Medvirkende, grunn: string) {
  await krev(s.hvor, openSak(s.stab[hvem], { sakId: s.sakId, grunn, tekst: "" }));
  await krev(s.hvor, viewSak(s.stab[hvem], { sakId: s.sakId }));
}

async function complain(s: Scene, a: Extract<Akt, { hva: "complain" }>) {
  const { id: vedtakId } = await vedtakNa(s);
  const { punkter, tekst, sentGrunn } = a;
  await krev(s.hvor, submitKlage(s.innbygger, { vedtakId, nokkel: randomUUID(), punkter, tekst, sentGrunn }));
  delete s.har;
}

/** Lets one act happen at `tid`, through the use case that does it for everybody else where there is one. */
export async function perform(s: Scene, a: Akt, tid: Date): Promise<unknown> {
  const { sakId, hvor } = s;
  const dag = osloDag(tid);
  switch (a.hva) {
    case "take":
      return take(s, a.hvem);
    case "handBack":
      return handBack(s);
    case "note":
      return krev(hvor, writeNotat(harSaken(s), { sakId, slag: a.slag, tekst: a.tekst }));
    case "ask":
      return krev(hvor, askDokumenter(harSaken(s), { sakId, krav: a.krav, tekst: a.tekst }));
    case "send":
      return sendFiler(s, a.krav);
    case "deadline":
      return krev(hvor, moveDemosak(demo, { sakId, handling: "fristUte" }));
    case "interim":
      return replyForelopig(s, a, dag);
    case "talk":
      return talk(s, a, dag);
    case "credit":
      return credit(s, a, dag);
    case "fact":
      return krev(
        hvor,
        registerOpplysning(harSaken(s), { sakId, felt: a.felt, verdi: a.verdi, kilde: a.kilde, merknad: a.merknad }),
      );
    case "reckon":
      return reckon(s, a);
    case "assess":
      return assess(s, a);
    case "propose":
      return propose(s, a, dag);
    case "returned":
      return returnIt(s, a.hvem, a.grunn);
    case "decide":
      return decide(s, a.hvem);
    case "complain":
      return complain(s, a);
    case "withdraw":
      return krev(hvor, withdrawSak(s.innbygger, { sakId }));
    case "move":
      return krev(hvor, moveDemosak(demo, { sakId, handling: a.handling }));
    case "look":
      return look(s, a.hvem, a.grunn);
  }
}
