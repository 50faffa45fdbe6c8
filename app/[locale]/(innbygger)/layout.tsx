import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { InnbyggerRamme } from "#app/_ramme/innbygger-ramme.tsx";
import { OktVakt } from "#app/_ramme/okt-vakt.tsx";
import { innlogget, requireInnbygger } from "#app/_session/actor.ts";
import { kopieier } from "#app/_session/kopinokkel.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { HandlerFor } from "./handler-for.tsx";

/** Personal pages: nobody comes here without a resident's session, and none of it is ever static. */
async function InnbyggerLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const hvem = await innlogget();
  return (
    <InnbyggerRamme
      locale={locale}
      innlogget={hvem?.navn}
      over={hvem?.giver === undefined ? undefined : <HandlerFor giver={hvem.giver} locale={locale} />}
      vakt={<OktVakt avsluttet={sti(locale, rute("/avsluttet"))} loggInn="/logg-inn" eier={kopieier(actor)} />}
    >
      {children}
    </InnbyggerRamme>
  );
}

export default tryggSide(InnbyggerLayout);
