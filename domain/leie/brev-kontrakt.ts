import type { Boligtype, Omrade } from "../bolig/koder.ts";
import type { Dag } from "../kernel/dag.ts";
import { avsnitt, type Brevblokk, type Brevinnhold, type Brevtekst, fritekst, overskrift, t } from "../vedtak/brev.ts";
import type { Sikkerhet } from "./kontrakt.ts";
import type { Leieregler } from "./satser.ts";

export type Kontraktfakta = {
  /** The tenant's name; «ukjent» when no register has given one. */
  leier: string;
  utleier: string;
  bolig: {
    kode: string;
    boligtype: Boligtype;
    omrade: Omrade;
    soverom: number;
    bra: number;
    adresse: string | null;
    strom: boolean;
    reservert: boolean;
  };
  fra: Dag;
  til: Dag | null;
  leieMnd: number;
  depositum: number;
  sikkerhet: Sikkerhet;
  /** The day she was told in writing that the home is reserved. */
  opplyst: Dag | null;
  regler: Leieregler;
  /** When each signed, as text; absent on what is put before the tenant. */
  signert?: { leier: string; utleier: string };
};

const K = "brev-leie.kontrakt";
const rad = (navn: string, svar: Brevtekst) => [t(`${K}.rad.${navn}`), svar] as const;
const kr = (belop: number) => ({ kr: belop });

const boligtabell = (f: Kontraktfakta): Brevblokk => ({
  slag: "tabell",
  hode: [t(`${K}.hva`), t(`${K}.avtalt`)],
  rader: [
    rad("utleier", fritekst(f.utleier)),
    rad("leier", t(`${K}.leier`, { navn: f.leier })),
    rad("bolig", t(`${K}.bolig`, { kode: f.bolig.kode })),
    rad("adresse", f.bolig.adresse ? fritekst(f.bolig.adresse) : t(`${K}.utenAdresse`)),
    rad("type", t(`leie.boligtype.${f.bolig.boligtype}`)),
    rad("storrelse", t(`${K}.storrelse`, { soverom: f.bolig.soverom, bra: f.bolig.bra })),
    rad("fra", t(`${K}.dag`, { dag: { dag: f.fra } })),
    rad("til", f.til ? t(`${K}.dag`, { dag: { dag: f.til } }) : t(`${K}.utenSlutt`)),
    rad("leie", t(`${K}.leieMnd`, { belop: kr(f.leieMnd) })),
    rad("strom", t(`${K}.strom.${f.bolig.strom ? "ja" : "nei"}`)),
    rad("sikkerhet", t(`${K}.sikkerhet.${f.sikkerhet}`, f.sikkerhet === "ingen" ? {} : { belop: kr(f.depositum) })),
  ],
});

/** Why it ends, and what the reserving allows. */
const leietid = (f: Kontraktfakta): Brevblokk[] => [
  overskrift(`${K}.tid.tittel`),
  f.til ? avsnitt(`${K}.tid.bestemt`, { til: { dag: f.til }, ar: f.regler.minstetidAr }) : avsnitt(`${K}.tid.ubestemt`),
  ...(f.bolig.reservert && f.opplyst ? [avsnitt(`${K}.tid.reservert`, { dag: { dag: f.opplyst } })] : []),
];

const signaturer = (f: Kontraktfakta): Brevblokk[] =>
  f.signert
    ? [
        overskrift(`${K}.signert.tittel`),
        {
          slag: "tabell",
          hode: [t(`${K}.signert.hvem`), t(`${K}.signert.nar`)],
          rader: [
            [t(`${K}.rad.leier`), fritekst(f.signert.leier)],
            [t(`${K}.rad.utleier`), fritekst(f.signert.utleier)],
          ],
        },
        { slag: "merknad", tekst: t(`${K}.signert.stedfortreder`) },
      ]
    : [overskrift(`${K}.signer.tittel`), avsnitt(`${K}.signer.tekst`)];

/**
 * The contract in words: terms first, then what the law gives each. What is put before the tenant and what both have signed differ in the last
 * part only. The text is ours and not yet approved by the municipality, and says so.
 */
export const kontraktbrev = (f: Kontraktfakta): Brevinnhold => ({
  tittel: t(`${K}.tittel`),
  blokker: [
    { slag: "viktig", tekst: t(f.signert ? `${K}.inngatt` : `${K}.ingress`) },
    boligtabell(f),
    ...leietid(f),
    overskrift(`${K}.regulering.tittel`),
    avsnitt(`${K}.regulering.tekst`, { tidligst: f.regler.indeksTidligst, varsel: f.regler.indeksVarsel }),
    overskrift(`${K}.penger.tittel`),
    avsnitt(`${K}.penger.${f.sikkerhet}`),
    overskrift(`${K}.bruk.tittel`),
    { slag: "liste", punkter: ["ta", "feil", "husstand", "framleie"].map((n) => t(`${K}.bruk.${n}`)) },
    overskrift(`${K}.opphor.tittel`),
    avsnitt(`${K}.opphor.leier`, { maneder: f.regler.oppsigelse }),
    avsnitt(`${K}.opphor.utleier`),
    overskrift(`${K}.uenig.tittel`),
    avsnitt(`${K}.uenig.tekst`),
    ...signaturer(f),
    { slag: "merknad", tekst: t(`${K}.mal`, { versjon: f.regler.versjon }) },
  ],
});
