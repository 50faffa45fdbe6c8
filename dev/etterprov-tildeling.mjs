// Recomputes a run of the matching from its export, with rules of its own, and says OK or names the first row and field that differ:
//   node dev/etterprov-tildeling.mjs tildeling-bolig-7.jsonl [forpliktelsen du så før kjøringen] [hashen av kjøringen før]
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const sha = (x) => createHash("sha256").update(x).digest("hex");

const avvik = (rad, felt, hvorfor) => {
  throw Object.assign(new Error(`rad ${rad}, felt ${felt}: ${hvorfor}`), { rad, felt });
};

/** Rows whose bytes are the ones that were hashed, in one unbroken chain. */
function lesRader(bytes) {
  const rader = [];
  for (let [fra, forrige] = [0, undefined]; fra < bytes.length; ) {
    const [nr, slutt] = [rader.length + 1, bytes.indexOf(10, fra)];
    const linje = bytes.subarray(fra, slutt < 0 ? bytes.length : slutt);
    const hash = /^,"hash":"([0-9a-f]{64})"\}$/.exec(linje.subarray(-75).toString("latin1"))?.[1];
    if (slutt < 0 || !hash) avvik(nr, "hash", "raden slutter ikke med en hash og et linjeskift");
    const kropp = linje.subarray(0, -75);
    forrige ??= /"forrige":"([0-9a-f]*)"/.exec(kropp.toString("latin1"))?.[1] ?? "";
    if (sha(Buffer.concat([Buffer.from(`${forrige}\n`), kropp, Buffer.from("}")])) !== hash)
      avvik(nr, "hash", "innholdet er ikke det som ble skrevet");
    rader.push(JSON.parse(`${kropp}}`));
    if (rader.at(-1).rad !== nr) avvik(nr, "rad", `her skulle rad ${nr} stå`);
    [forrige, fra] = [hash, slutt + 1];
  }
  return rader;
}

const BEMANNING = ["ingen", "base", "dogn"];
const SVAR = ["ja", "delvis", "nei"];

function arSenere(dag, ar) {
  const [y, m, d] = dag.split("-").map(Number);
  const siste = new Date(Date.UTC(y + ar, m, 0)).getUTCDate();
  return `${y + ar}-${String(m).padStart(2, "0")}-${String(Math.min(d, siste)).padStart(2, "0")}`;
}

/** Why a household cannot have a home, in the order the rules are read. */
function hindre(b, k, hode, avtale, avvist) {
  const n = k.behov;
  const kilde = { bolig: "malgruppeBolig", vedtak: "malgruppeVedtak", husbank: "malgruppeHusbank" }[b.malgruppekilde];
  return [
    ["program", b.program !== k.tjeneste],
    ["forFaSoverom", b.soverom < n.soverom],
    ["forMangeSoverom", b.soverom - n.soverom > hode.ekstraSoverom],
    ["trinnfri", n.trinnfri && !b.trinnfri],
    ["rullestol", n.rullestol && !b.rullestol],
    ["heis", n.heis && !(b.heis || b.etasje <= 1)],
    ["forLiteBemanning", BEMANNING.indexOf(b.bemanning) < BEMANNING.indexOf(n.bemanning)],
    ["bemanningUtenBehov", n.bemanning === "ingen" && b.bemanning !== "ingen"],
    ["dyr", n.dyr && !b.dyr],
    ["omrade", n.omrader.length > 0 && !n.omrader.includes(b.omrade)],
    [kilde, b.malgruppe !== null && !(n.malgrupper ?? []).includes(b.malgruppe)],
    ["kontraktForKort", b.kontraktAr < n.kontraktAr],
    ["avtaleUtloper", avtale !== undefined && arSenere(hode.dag, n.kontraktAr) > avtale.gjelderTil],
    ["avvistFor", avvist.has(`${k.plassId} ${b.boligId}`)],
    ["harTilbud", k.opptatt === "tilbud"],
    ["harValg", k.opptatt === "valg"],
  ].flatMap(([navn, hindrer]) => (hindrer ? [navn] : []));
}

/** What a candidate is ordered by: each step's name with something that sorts. */
function nokkel(b, k, hode) {
  const svar = (kode) => SVAR.indexOf(k.faktorer.find((f) => f.kode === kode)?.svar ?? "nei");
  return [
    ["band", k.band],
    ...(hode.faktorer[b.program] ?? []).map((kode) => [`faktor.${kode}`, svar(kode)]),
    ["ventetid", k.godkjent],
    ["lodd", sha(`${hode.fro}:${b.boligId}:${k.plassId}`)],
  ];
}

function skiller(a, b) {
  const i = a.findIndex(([, verdi], n) => verdi !== b[n][1]);
  return { navn: a[i][0], forst: a[i][1] < b[i][1] ? -1 : 1 };
}

/** The whole run again, from the facts alone. */
function regn(hode, av) {
  const avtaler = new Map(av("avtale").map((a) => [a.avtaleId, a]));
  const avvist = new Set(av("avvist").map((a) => `${a.plassId} ${a.boligId}`));
  const tur = av("bolig").map((b) => {
    const alle = av("kandidat").map((k) => ({ k, grunner: hindre(b, k, hode, avtaler.get(b.avtaleId), avvist) }));
    const orden = alle.filter((x) => x.grunner.length === 0).map(({ k }) => ({ k, n: nokkel(b, k, hode) }));
    orden.sort((x, y) => skiller(x.n, y.n).forst);
    const ute = alle.filter((x) => x.grunner.length > 0).map(({ k, grunner }) => ({ grunner, plassId: k.plassId }));
    return { b, orden, ute: ute.sort((x, y) => (x.plassId < y.plassId ? -1 : 1)) };
  });
  tur.sort((x, y) => x.orden.length - y.orden.length || (x.b.kode < y.b.kode ? -1 : 1));
  const [fikk, brukt] = [new Set(), new Map()];
  return tur.map(({ b, orden, ute }, i) => {
    const [avtale, tatt] = [avtaler.get(b.avtaleId), brukt.get(b.avtaleId) ?? 0];
    const gjelder = avtale && avtale.gjelderFra <= hode.dag && hode.dag <= avtale.gjelderTil;
    const full = gjelder && avtale.ledige !== null && tatt >= avtale.ledige;
    const stans = b.avtaleId === null ? null : !gjelder ? "avtaleGjelderIkke" : full ? "kvotenBrukt" : null;
    const forslag = stans ? null : (orden.find(({ k }) => !fikk.has(k.plassId))?.k.plassId ?? null);
    const rest = (id) => (fikk.has(id) ? "harForslag" : "etterForslaget");
    const kandidater = orden.map(({ k, n }, nr) => ({
      plassId: k.plassId,
      skille: nr === 0 ? null : skiller(orden[nr - 1].n, n).navn,
      utfall: stans ? "boligenStanset" : k.plassId === forslag ? "foreslatt" : rest(k.plassId),
    }));
    if (forslag) fikk.add(forslag);
    if (forslag) brukt.set(b.avtaleId, tatt + 1);
    const utenForslag = forslag ? null : (stans ?? (orden.length === 0 ? "ingenMulige" : "alleHarForslag"));
    return { boligId: b.boligId, kode: b.kode, tur: i + 1, forslag, utenForslag, kandidater, utelukket: ute };
  });
}

/** The path of the first difference, or nothing. */
function forskjell(ventet, star, sti = "") {
  if (typeof ventet !== "object" || ventet === null) return Object.is(ventet, star) ? undefined : sti;
  if (typeof star !== "object" || star === null) return sti;
  for (const navn of new Set([...Object.keys(ventet), ...Object.keys(star)])) {
    const funn = forskjell(ventet[navn], star[navn], sti ? `${sti}.${navn}` : navn);
    if (funn !== undefined) return funn;
  }
}

/** Throws at the first thing that is not as it should be, with `rad` and `felt`; gives the run's hash when all is. */
export function etterprov(bytes, forpliktelse, forrige) {
  const rader = lesRader(bytes);
  const av = (slag) => rader.filter((r) => r.slag === slag);
  const [hode, slutt, star] = [rader[0], rader.at(-1), av("resultat")];
  if (hode?.slag !== "kjoring") avvik(1, "slag", "første rad er ikke kjøringen");
  if (sha(hode.fro) !== hode.forpliktelse) avvik(1, "fro", "frøet er ikke det kjøringen forpliktet seg til");
  if (forpliktelse && forpliktelse !== hode.forpliktelse) avvik(1, "forpliktelse", "en annen enn den du så");
  if (forrige && forrige !== hode.forrige) avvik(1, "forrige", "kjøringen før har en annen hash");
  if (slutt.slag !== "slutt" || slutt.rader !== rader.length) avvik(rader.length, "slutt", "rader mangler på slutten");
  const ventet = regn(hode, av);
  if (star.length !== ventet.length) avvik(rader.length, "resultat", `${ventet.length} boliger, ${star.length} svar`);
  for (const [i, { rad, slag: _, ...resten }] of star.entries()) {
    const felt = forskjell(ventet[i], resten);
    if (felt !== undefined) avvik(rad, felt, "et annet svar enn det fakta gir");
  }
  return bytes.subarray(-67, -3).toString("latin1");
}

const [program, fil, ...sett] = process.argv.slice(1);
if (program?.endsWith("etterprov-tildeling.mjs")) {
  try {
    const hash = etterprov(readFileSync(fil ?? ""), ...sett);
    console.log(`OK: rekkefølgen er den fakta og frøet gir. Kjøringens hash: ${hash}`);
  } catch (feil) {
    console.error(`AVVIK: ${feil.message}`);
    process.exitCode = 1;
  }
}
