import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "#components/layout/demo-banner.tsx";
import { Header } from "#components/layout/header.tsx";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { erDemo } from "./modus.ts";
import { OktVakt } from "./okt-vakt.tsx";

type Props = { innlogget: string; harKo: boolean; children: ReactNode };

/** Header and main round the staff area. Bokmål only, no footer: staff need the height. */
export async function AnsattRamme({ innlogget, harKo, children }: Props) {
  const t = await getTranslations("felles");
  const ko = "/saksbehandling" as const;
  return (
    <>
      <SkipLink tekst={t("hopp")} />
      {erDemo() ? <DemoBanner navn={t("demoNavn")} tekst={t("demo")} /> : null}
      <Header
        ansatt
        hjem={{ href: ko, under: t("ansatt.under") }}
        meny={{ navn: t("ansatt.meny"), lenker: [{ href: ko, tekst: t(harKo ? "ansatt.ko" : "ansatt.start") }] }}
        innlogget={{ tekst: t("topp.innloggetSom", { navn: innlogget }), loggUt: t("topp.loggUt") }}
      />
      <main id="innhold" tabIndex={-1}>
        {children}
      </main>
      <OktVakt avsluttet="/avsluttet" loggInn="/logg-inn/ansatt" />
    </>
  );
}
