import { getTranslations } from "next-intl/server";
import { dorer } from "#app/_ramme/dorer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Door } from "#components/layout/door.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { LinkCard } from "#components/ui/link-card.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { foreslaDorer, type VeilederSvar } from "#domain/veileder/forslag.ts";

export async function Forslagsliste({ locale, svar }: { locale: string; svar: VeilederSvar }) {
  const t = await getTranslations("veileder");
  const dor = await getTranslations("forside.dorer");
  return (
    <section className="bd-stabel" data-gap="sm" aria-labelledby="forslag">
      <Heading niva={2} id="forslag">
        {t("svar.tittel")}
      </Heading>
      {foreslaDorer(svar).map((f) => (
        <LinkCard
          key={f.dor}
          href={sti(locale, dorer[f.dor].href)}
          farge={dorer[f.dor].farge}
          tittel={dor(`${f.dor}.tittel`)}
          niva={3}
          bilde={<Door />}
        >
          <p>{t(`grunn.${f.grunn}` as "grunn.folge")}</p>
        </LinkCard>
      ))}
      <p className="bd-dempet">{t("svar.forbehold")}</p>
      <p>{t.rich("svar.nei", { telefon: () => <PhoneLink nummer={kommune.boligkontorTelefon.verdi} /> })}</p>
    </section>
  );
}
