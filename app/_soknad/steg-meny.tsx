import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StepNav } from "#components/soknad/step-nav.tsx";
import type { Del } from "./deler.ts";

const merke = { ferdig: "ferdig", pabegynt: "pagar", mangler: "mangler", ikkeStartet: "venter" } as const;

/** The frame of a page inside an application: where one is among the parts, and the page beside it. */
export async function StegMeny({
  deler,
  aktiv,
  children,
}: {
  deler: readonly Del[];
  aktiv: string;
  children: ReactNode;
}) {
  const t = await getTranslations("skjema.steg");
  const nr = deler.findIndex((del) => del.id === aktiv) + 1;
  return (
    <div className="bd-soknad">
      <StepNav
        navn={t("meny")}
        kort={t("avNavn", { nr, antall: deler.length, navn: deler[nr - 1]?.navn ?? "" })}
        steg={deler.map((del) => ({
          id: del.id,
          navn: del.navn,
          tilstand: t(`tilstand.${del.status}`),
          merke: merke[del.status],
          href: del.href,
          ...(del.id === aktiv ? { aktiv: true } : {}),
        }))}
      />
      <div className="bd-flyt">{children}</div>
    </div>
  );
}
