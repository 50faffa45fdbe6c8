import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StepNav } from "#components/soknad/step-nav.tsx";
import { type Del, menydeler } from "./deler.ts";

type Props = { soknadId: string; locale: string; alle: readonly Del[]; aktiv: string; children: ReactNode };

const merke = { ferdig: "ferdig", pabegynt: "pagar", mangler: "mangler", ikkeStartet: "venter" } as const;

/** The frame of a page inside an application: where one is among the parts, and the page beside it. */
export async function StegMeny({ soknadId, locale, alle, aktiv, children }: Props) {
  const [t, deler] = await Promise.all([getTranslations("skjema.steg"), menydeler(alle, soknadId, locale)]);
  const nr = deler.findIndex((del) => del.id === aktiv) + 1;
  const hvor = { nr, antall: deler.length };
  return (
    <div className="bd-soknad">
      <StepNav
        navn={t("meny")}
        kort={t("avNavn", { ...hvor, navn: deler[nr - 1]?.navn ?? "" })}
        steg={deler.map((del) => ({
          id: del.id,
          navn: del.navn,
          tilstand: del.tilstand ?? t(`tilstand.${del.status}`),
          merke: merke[del.status],
          href: del.href,
          ...(del.id === aktiv ? { aktiv: true } : {}),
        }))}
      />
      <div className="bd-flyt">
        <p className="bd-stegteller">{t("av", hvor)}</p>
        {children}
      </div>
    </div>
  );
}
