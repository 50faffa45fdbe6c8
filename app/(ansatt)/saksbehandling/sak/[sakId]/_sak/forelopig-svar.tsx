import { StaffForm } from "#components/sak/staff-form.tsx";
import { forsinkelser } from "#domain/vedtak/brev-svar.ts";
import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { sendForelopig } from "./forelopig-actions.ts";
import { sidetittel } from "./sak-ramme.tsx";

/** The interim reply (fvl § 11 a): a person says why it takes time and when the answer is expected. Open when the month runs out. */
export function ForelopigSvar({ hode }: { hode: SakHode }) {
  if (!hode.handlinger.includes("forelopigSvar")) return null;
  return (
    <StaffForm
      fold={{
        tekst: tekst("saksbehandling-sak.forelopig.tittel"),
        apen: hode.fristmerke !== "god",
        foran: <p>{tekst("saksbehandling-sak.forelopig.tekst")}</p>,
      }}
      id="forelopig"
      action={sendForelopig.bind(null, hode.sakId)}
      sidetittel={sidetittel(hode, "brev")}
      feilord={tekst("saksbehandling.feilord")}
      knapper={[{ tekst: tekst("saksbehandling-sak.forelopig.send") }]}
      felter={[
        { slag: "skjult", navn: "revisjon", verdi: String(hode.revisjon) },
        {
          slag: "velg",
          navn: "grunn",
          etikett: tekst("saksbehandling-sak.forelopig.grunn"),
          velg: tekst("saksbehandling.velg"),
          valg: forsinkelser.map((kode) => ({ kode, tekst: tekst(`saksbehandling-sak.forelopig.grunner.${kode}`) })),
        },
        {
          slag: "tekst",
          navn: "forventet",
          etikett: tekst("saksbehandling-sak.forelopig.forventet"),
          hjelp: tekst("saksbehandling-sak.forelopig.forventetHjelp"),
          bredde: 12,
        },
        {
          slag: "langtekst",
          navn: "merknad",
          etikett: tekst("saksbehandling-sak.forelopig.merknad"),
          hjelp: tekst("saksbehandling-sak.forelopig.merknadHjelp"),
          valgfritt: tekst("saksbehandling.valgfritt"),
        },
      ]}
    />
  );
}
