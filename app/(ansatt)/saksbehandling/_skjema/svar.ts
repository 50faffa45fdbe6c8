import type { StaffState } from "#components/sak/staff-form.tsx";
import type { FeltFeil, Refusal } from "#domain/kernel/outcome.ts";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { tidspunkt } from "./format.ts";
import { hendelsesord } from "./hendelsesord.ts";

/** Everything a posted form says, as written. React's own names are left out. */
export const skrevet = (skjema: FormData): Record<string, string[]> => {
  const verdier = new Map<string, string[]>();
  for (const [navn, verdi] of skjema) {
    if (typeof verdi === "string" && !navn.startsWith("$ACTION"))
      verdier.set(navn, [...(verdier.get(navn) ?? []), verdi]);
  }
  return Object.fromEntries(verdier);
};

/** One posted value as text, whatever came. */
export const en = (skjema: FormData, navn: string): string => {
  const verdi = skjema.get(navn);
  return typeof verdi === "string" ? verdi : "";
};
export const flere = (skjema: FormData, navn: string): string[] =>
  skjema.getAll(navn).filter((v): v is string => typeof v === "string");
/** A posted whole number; NaN is refused by the use case's schema. */
export const tallFra = (skjema: FormData, navn: string): number => Number(en(skjema, navn));

const feiltekst = ({ kode, verdier }: FeltFeil, navnerom: string) => {
  const rom = [navnerom, "saksbehandling", "saksbehandling-leie"].map((n) => `${n}.feil.${kode}`);
  const sted = [...rom, `feltfeil.${kode}`].find(harTekst);
  return tekstAv(sted ?? "saksbehandling.feil.annet", verdier);
};

type Endring = { type?: string; hvem?: string | null; tid?: string };

/** Who was first, with what and when: the sentence a conflict is answered with. */
function hvemVarForst(detaljer: unknown, navnerom: string): string | undefined {
  const { type, hvem, tid } = (typeof detaljer === "object" && detaljer !== null ? detaljer : {}) as Endring;
  if (!type || !tid) return undefined;
  const egen = `${navnerom}.hendelse.${type.replace(".", "_")}`;
  const hva = harTekst(egen) ? tekstAv(egen) : hendelsesord(type);
  return tekst("saksbehandling.konflikt.hvem", {
    hvem: hvem ?? tekst("saksbehandling.aktor.ukjent"),
    hva,
    tid: tidspunkt(tid),
  });
}

/**
 * A refusal as a staff form shows it, with what was written. «Not there» too: a case may be another's before the text is sent.
 * `navnerom` holds the words of what isn't a case; the case's are asked after it.
 */
export function tilStaffState(
  avslag: Refusal,
  forrige: StaffState,
  skjema: FormData,
  navnerom = "saksbehandling",
): StaffState {
  const feil = (avslag.felt ?? []).map((f) => ({ felt: f.felt, melding: feiltekst(f, navnerom) }));
  const kode = avslag.kode.replace(".", "_");
  const egen = [navnerom, "saksbehandling", "saksbehandling-leie"]
    .map((n) => `${n}.avslag.${kode}`)
    .find((s) => harTekst(`${s}.tittel`));
  const melding = egen
    ? {
        tittel: tekstAv(`${egen}.tittel`),
        tekst: [tekstAv(`${egen}.tekst`), hvemVarForst(avslag.detaljer, navnerom)].filter(Boolean).join(" "),
      }
    : feil.length > 0
      ? undefined
      : { tittel: tekst("saksbehandling.avslag.annet.tittel"), tekst: tekst("saksbehandling.avslag.annet.tekst") };
  return {
    n: (forrige.n ?? 0) + 1,
    tittel: tekst("saksbehandling.feil.tittel", { antall: feil.length }),
    feil,
    verdier: skrevet(skjema),
    ...(melding ? { melding } : {}),
  };
}
