import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import type { Status } from "#components/sak/status-line.tsx";
import type { TagFarge } from "#components/ui/tag.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { erAvgjort, type SakTilstand } from "#domain/sak/tilstand.ts";
import { slagAv } from "#domain/vedtak/utfall.ts";
import type { SakKort } from "#usecases/minside/egen-sak.ts";

const farger: Partial<Record<SakTilstand, TagFarge>> = {
  venter_dokumentasjon: "warning",
  innvilget_bevis: "success",
  innvilget_tilsagn: "success",
  bolig_godkjent: "success",
  avslatt: "danger",
  avvist: "neutral",
  trukket: "neutral",
  utlopt: "neutral",
};

export type SakIOrd = { status: Status; na: string; neste: string; klokke: string[] };

/** A case in plain words: state, whose turn, what comes, and the clocks with their dates. */
export async function sakIOrd(sak: SakKort): Promise<SakIOrd> {
  const t = await getTranslations("min-side");
  const d = await datoer();
  const klokke: string[] = [];
  if (sak.dokumenter) {
    const { senest, forbi } = sak.dokumenter;
    klokke.push(t(forbi ? "klokke.dokumenterForbi" : "klokke.dokumenter", { dato: d.dag(senest) }));
  }
  if (sak.forelopigSvar) {
    const { forventet } = sak.forelopigSvar;
    klokke.push(forventet ? t("klokke.forelopig", { dato: d.dag(forventet) }) : t("klokke.forelopigUten"));
  } else if (sak.svarSenest) {
    const dato = d.dag(sak.svarSenest);
    klokke.push(
      sak.forsinket
        ? t("klokke.forsinket", { dato, telefon: kommune.boligkontorTelefon.verdi })
        : t("klokke.svar", { dato }),
    );
  }
  if (sak.klagefrist) {
    const { frist, forbi } = sak.klagefrist;
    if (!frist) klokke.push(t("klokke.klageVenter"));
    else klokke.push(t(forbi ? "klokke.klageForbi" : "klokke.klage", { dato: d.dag(frist) }));
  }
  const mindre = erAvgjort(sak.tilstand) && slagAv(sak.vedtak?.utfall ?? "") === "delvis";
  return {
    status: {
      navn: t(`tilstand.${sak.tilstand}.navn`),
      farge: farger[sak.tilstand] ?? "info",
      tur: t(`tur.${sak.tur}`),
    },
    na: [t(`tilstand.${sak.tilstand}.na`), ...(mindre ? [t("mindreEnnSokt")] : [])].join(" "),
    neste: t(`tilstand.${sak.tilstand}.neste`),
    klokke,
  };
}
