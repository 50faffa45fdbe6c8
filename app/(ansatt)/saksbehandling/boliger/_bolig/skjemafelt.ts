import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { type Bolig, type Boligfelt, type Boligfeltnavn, boligfelter, boligfeltnavn } from "#domain/bolig/felter.ts";
import { skrivBolig } from "#domain/bolig/les-bolig.ts";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { kortDato } from "../../_skjema/format.ts";
import { feltnavn, ord } from "./tekster.ts";

/** The groups of the form; what is yes or no is ticked together at the end of each. */
const grupper = {
  boligen: ["kode", "program", "eierform", "avtale", "boligtype", "rom", "soverom", "bra", "standard", "plasser"],
  sted: ["omrade", "adresse", "matrikkelenhet", "bruksenhetsnr", "tomt", "flyttbar"],
  tilgang: ["etasje", "heis", "trinnfri", "rullestol", "livslop"],
  bruk: ["bemanning", "malgruppe", "reservertVedVedtak", "fellesareal", "dyr", "parkering", "velferdsteknologi"],
  leie: ["leieMnd", "leieGrunnlag", "leieDato", "depositum", "kontraktAr", "stromInkludert"],
  bygg: ["byggear", "husbankTilskudd", "bindingTil"],
} as const satisfies Record<string, readonly Boligfeltnavn[]>;
export const boliggrupper = Object.entries(grupper) as [keyof typeof grupper, readonly Boligfeltnavn[]][];

export const egenskaper = boligfeltnavn.filter((navn) => boligfelter[navn].slag === "janei");
const suffiks: Partial<Record<Boligfeltnavn, string>> = {
  leieMnd: tekst("boligregister.kronerEnhet"),
  depositum: tekst("boligregister.kronerEnhet"),
  bra: tekst("boligregister.kvm"),
  kontraktAr: tekst("boligregister.ar"),
};

type Avtale = { prosjekt: string; slag: string };

function ettFelt(navn: Boligfeltnavn, verdi: string, avtaler: readonly Avtale[]): StaffFelt {
  const felt: Boligfelt = boligfelter[navn];
  const hjelp = harTekst(`boligregister.hjelp.${navn}`) ? { hjelp: tekstAv(`boligregister.hjelp.${navn}`) } : {};
  const valgfritt = felt.valgfri ? { valgfritt: tekst("boligregister.valgfritt") } : {};
  const felles = { navn, etikett: feltnavn(navn), verdi, ...hjelp, ...valgfritt };
  const velg = tekst("boligregister.velg");
  if (navn === "avtale") {
    const valg = avtaler.map((a) => ({ kode: a.prosjekt, tekst: a.prosjekt }));
    return { slag: "velg", velg, valg, ...felles };
  }
  if (felt.slag === "kode")
    return { slag: "velg", velg, valg: felt.valg.map((kode) => ({ kode, tekst: ord(navn, kode) })), ...felles };
  if (felt.slag === "heltall")
    return { slag: "tall", bredde: 8, ...felles, ...(suffiks[navn] ? { suffiks: suffiks[navn] } : {}) };
  if (felt.slag === "dato") return { slag: "tekst", bredde: 12, ...felles, verdi: verdi === "" ? "" : kortDato(verdi) };
  return { slag: "tekst", ...felles };
}

/** The form of a home. `uten`: fields it does not have (the code of a home that is there). */
export function boligskjema(
  bolig: Bolig | null,
  avtaler: readonly Avtale[],
  uten: readonly Boligfeltnavn[],
): StaffFelt[] {
  const celler = bolig ? skrivBolig(bolig) : undefined;
  return boliggrupper.map(([gruppe, navn]) => {
    const janei = navn.filter((n) => egenskaper.includes(n));
    const enkle = navn.filter((n) => !janei.includes(n) && !uten.includes(n));
    const kryss: StaffFelt = {
      slag: "flere",
      navn: `egenskaper-${gruppe}`,
      etikett: tekst("boligregister.gruppe.egenskaper"),
      valg: janei.map((kode) => ({ kode, tekst: feltnavn(kode) })),
      valgte: janei.filter((n) => bolig?.[n] === true),
    };
    return {
      slag: "gruppe",
      navn: `gruppe-${gruppe}`,
      tittel: tekst(`boligregister.gruppe.${gruppe}`),
      felter: [...enkle.map((n) => ettFelt(n, celler?.[n] ?? "", avtaler)), ...(janei.length > 0 ? [kryss] : [])],
    };
  });
}
