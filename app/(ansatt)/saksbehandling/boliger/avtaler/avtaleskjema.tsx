import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm, type StaffState } from "#components/sak/staff-form.tsx";
import { avtaleslag } from "#domain/bolig/avtale.ts";
import { tekst } from "#messages/tekst.ts";
import type { Avtalelinje } from "#usecases/bolig/save-avtale.ts";
import { kortDato } from "../../_skjema/format.ts";
import { endreAvtale, nyAvtale } from "./actions.ts";

const ord = (
  navn: "utleier" | "prosjekt" | "antallBoliger" | "andelPst" | "gjelderFra" | "gjelderTil",
  verdi: string,
): StaffFelt => ({
  slag: "tekst",
  navn,
  etikett: tekst(`boligregister.avtale.${navn}`),
  verdi,
  ...(navn === "utleier" || navn === "prosjekt" ? {} : { bredde: 12 }),
});

/** The form of an agreement, folded away: a new one, or one that is there. */
export function Avtaleskjema({ a }: { a?: Avtalelinje }) {
  const tittel = a ? tekst("boligregister.avtale.endre", { prosjekt: a.prosjekt }) : tekst("boligregister.avtale.ny");
  const action: (forrige: StaffState, skjema: FormData) => Promise<StaffState> = a
    ? endreAvtale.bind(null, a.id)
    : nyAvtale;
  return (
    <StaffForm
      id={a ? `avtale-${a.id}` : "ny-avtale"}
      action={action}
      felter={[
        ...(a ? [{ slag: "skjult" as const, navn: "revisjon", verdi: String(a.revisjon) }] : []),
        {
          slag: "velg",
          navn: "slag",
          etikett: tekst("boligregister.avtale.slag"),
          velg: tekst("boligregister.velg"),
          verdi: a?.slag ?? "",
          valg: avtaleslag.map((kode) => ({ kode, tekst: tekst(`boligregister.avtale.slagene.${kode}`) })),
        },
        ord("utleier", a?.utleier ?? ""),
        ord("prosjekt", a?.prosjekt ?? ""),
        ord("antallBoliger", a ? String(a.antallBoliger) : ""),
        ord("andelPst", a ? String(a.andelPst) : ""),
        ord("gjelderFra", a ? kortDato(a.gjelderFra) : ""),
        ord("gjelderTil", a ? kortDato(a.gjelderTil) : ""),
        {
          slag: "flere",
          navn: "erTinglyst",
          etikett: tekst("boligregister.gruppe.egenskaper"),
          valgte: a?.erTinglyst ? ["ja"] : [],
          valg: [{ kode: "ja", tekst: tekst("boligregister.avtale.erTinglyst") }],
        },
      ]}
      knapper={[{ tekst: tekst("boligregister.avtale.lagre") }]}
      fold={{ tekst: tittel, ...(a ? { variant: "linje" as const } : {}) }}
      sidetittel={tekst("boligregister.avtale.tittel")}
      feilord={tekst("saksbehandling.feilord")}
    />
  );
}
