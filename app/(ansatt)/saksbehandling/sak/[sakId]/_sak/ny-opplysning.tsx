import type { Route } from "next";
import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import type { EnkeltFelt } from "#domain/kernel/felt.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import { enkeltfeltAv } from "#usecases/sak/gjeldende-svar.ts";
import { ANNET_FELT, kilder } from "#usecases/sak/register-opplysning.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { registrer } from "./opplysning-actions.ts";
import { sidetittel } from "./sak-ramme.tsx";
import { sporsmal } from "./svar-tekst.ts";

function verdifelt(tjeneste: string, navn: string, def: EnkeltFelt | undefined): StaffFelt {
  const felles = { navn: "verdi", etikett: tekst("saksbehandling-sak.fakta.ny.verdi") };
  if (def?.slag === "valg" || def?.slag === "flervalg") {
    const valg = (def.valg ?? []).map((kode) => ({ kode, tekst: tekstAv(`${tjeneste}.felt.${navn}.valg.${kode}`) }));
    return { ...felles, slag: def.slag === "valg" ? "en" : "flere", valg };
  }
  if (def === undefined || def.slag === "langtekst") return { ...felles, slag: "langtekst", rader: 3 };
  return { ...felles, slag: def.slag === "kroner" || def.slag === "tall" ? "tall" : "tekst" };
}

/** The form for one fact, drawn as its question is. Undefined field: nothing. */
export function NyOpplysning({ hode, felt }: { hode: SakHode; felt: string }) {
  const def = enkeltfeltAv(hode.tjeneste, felt);
  if (felt !== ANNET_FELT && !def) return null;
  const navn = felt === ANNET_FELT ? tekst("saksbehandling-sak.fakta.ny.annetFelt") : sporsmal(hode.tjeneste, felt);
  return (
    <section className="bd-flyt" id="opplysning" aria-labelledby="opplysning-tittel">
      <Heading niva={2} id="opplysning-tittel">
        {tekst("saksbehandling-sak.fakta.ny.tittel", { felt: navn })}
      </Heading>
      <StaffForm
        id="ny-opplysning"
        action={registrer.bind(null, hode.sakId, felt)}
        felter={[
          verdifelt(hode.tjeneste, felt, def),
          {
            slag: "velg",
            navn: "kilde",
            etikett: tekst("saksbehandling-sak.fakta.ny.kilde"),
            velg: tekst("saksbehandling.velg"),
            valg: kilder.map((kode) => ({ kode, tekst: tekst(`saksbehandling-sak.fakta.kilder.${kode}`) })),
          },
          {
            slag: "langtekst",
            navn: "merknad",
            etikett: tekst("saksbehandling-sak.fakta.ny.merknad"),
            valgfritt: tekst("saksbehandling.valgfritt"),
            rader: 2,
          },
        ]}
        knapper={[{ tekst: tekst("saksbehandling-sak.fakta.ny.knapp") }]}
        sidetittel={sidetittel(hode, "oversikt")}
        feilord={tekst("saksbehandling.feilord")}
      />
      <Lenke href={`/saksbehandling/sak/${hode.sakId}` as Route}>{tekst("saksbehandling-sak.fakta.ny.avbryt")}</Lenke>
    </section>
  );
}
