import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { DemoBanner } from "#components/layout/demo-banner.tsx";
import { Header, type MenyLenke } from "#components/layout/header.tsx";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { Bunn } from "./bunn.tsx";
import { erDemo } from "./modus.ts";

type Props = {
  locale: string;
  /** The name to greet; absent on open pages, which are static and know nobody. */
  innlogget?: string;
  /** What a personal page watches (`OktVakt`). Handed in, so that its script stays off open pages. */
  vakt?: ReactNode;
  /** Said above the page itself: for whom somebody acts. */
  over?: ReactNode | undefined;
  children: ReactNode;
};
const loggInn: MenyLenke = { href: "/logg-inn", tekst: "", sidelast: true };

/** Header, main and footer round every page outside the staff area. */
export async function InnbyggerRamme({ locale, innlogget, vakt, over, children }: Props) {
  const t = await getTranslations("felles");
  const minSide = { href: sti(locale, rute("/min-side")), tekst: t("topp.minSide") };
  const lenker: MenyLenke[] = [
    { href: sti(locale, rute("/startlan")), tekst: t("topp.startlan") },
    ...(innlogget
      ? [minSide]
      : [
          { ...minSide, sidelast: true as const },
          { ...loggInn, tekst: t("topp.loggInn") },
        ]),
  ];
  return (
    <>
      <SkipLink tekst={t("hopp")} />
      {erDemo() ? <DemoBanner navn={t("demoNavn")} tekst={t("demo")} /> : null}
      <Header
        hjem={{ href: sti(locale, rute("/")), under: kommune.navn.verdi }}
        meny={{ navn: t("topp.meny"), lenker }}
        innlogget={
          innlogget ? { tekst: t("topp.innloggetSom", { navn: innlogget }), loggUt: t("topp.loggUt") } : undefined
        }
      />
      {over}
      <main id="innhold" tabIndex={-1}>
        {children}
      </main>
      <Bunn locale={locale} />
      {vakt}
    </>
  );
}
