import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { CaseCard } from "#components/sak/case-card.tsx";
import type { SakKort } from "#usecases/minside/egen-sak.ts";
import type { Utkast } from "#usecases/minside/view-min-side.ts";
import { sakIOrd } from "./sak-i-ord.ts";

/** A draft: when it was touched, the day it is deleted, and the way on. */
export async function UtkastKort({ utkast, locale }: { utkast: Utkast; locale: string }) {
  const t = await getTranslations("min-side");
  const d = await datoer();
  return (
    <CaseCard
      tittel={t("utkast.navn", { tjeneste: t(`tjeneste.${utkast.tjeneste}`).toLowerCase() })}
      linjer={[
        t("utkast.endret", { tid: d.tid(utkast.endret) }),
        t("utkast.slettes", { dato: d.dag(utkast.slettesDato) }),
      ]}
      lenker={[
        { href: sti(locale, `/soknad/${utkast.soknadId}` as Route), tekst: t("utkast.fortsett"), knapp: "primary" },
      ]}
    />
  );
}

/** A case in plain words. */
export async function Sakkort({ sak, locale }: { sak: SakKort; locale: string }) {
  const t = await getTranslations("min-side");
  const ord = await sakIOrd(sak);
  return (
    <CaseCard
      tittel={t(`tjeneste.${sak.tjeneste}`)}
      undertittel={t("saksnummer", { saksnr: sak.saksnr })}
      status={ord.status}
      linjer={[ord.na, ord.neste, ...ord.klokke]}
      lenker={[
        { href: sti(locale, `/min-side/sak/${sak.sakId}` as Route), tekst: t("saker.apne"), knapp: "secondary" },
        ...(sak.vedtak
          ? [{ href: sti(locale, `/vedtak/${sak.vedtak.vedtakId}` as Route), tekst: t("saker.vedtak") }]
          : []),
      ]}
    />
  );
}
