import type { Route } from "next";
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
  children: ReactNode;
};

/** Header, main and footer round every page outside the staff area. */
export async function InnbyggerRamme({ locale, innlogget, children }: Props) {
  const t = await getTranslations("felles");
  const lenker: MenyLenke[] = [
    { href: sti(locale, rute("/startlan")), tekst: t("topp.startlan") },
    { href: sti(locale, "/min-side" as Route), tekst: t("topp.minSide"), ...(innlogget ? {} : { sidelast: true }) },
    ...(innlogget ? [] : [{ href: "/logg-inn" as Route, tekst: t("topp.loggInn"), sidelast: true as const }]),
  ];
  return (
    <>
      <SkipLink tekst={t("hopp")} />
      {erDemo() ? <DemoBanner tekst={t("demo")} /> : null}
      <Header
        hjem={{ href: sti(locale, rute("/")), navn: t("topp.forsiden"), under: kommune.navn.verdi }}
        meny={{ navn: t("topp.meny"), lenker }}
        innlogget={
          innlogget ? { tekst: t("topp.innloggetSom", { navn: innlogget }), loggUt: t("topp.loggUt") } : undefined
        }
      />
      <main id="innhold" tabIndex={-1}>
        {children}
      </main>
      <Bunn locale={locale} />
    </>
  );
}
