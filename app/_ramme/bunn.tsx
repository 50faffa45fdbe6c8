import { getTranslations } from "next-intl/server";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Footer } from "#components/layout/footer.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { erDemo } from "./modus.ts";

export async function Bunn({ locale }: { locale: string }) {
  const t = await getTranslations("felles.bunn");
  return (
    <Footer
      kontakt={{
        tittel: t("kontakt"),
        linjer: [
          { id: "hvem", innhold: `${kommune.boligkontor.verdi}, ${kommune.navn.verdi}` },
          { id: "telefon", innhold: <PhoneLink nummer={kommune.boligkontorTelefon.verdi} /> },
          { id: "apent", innhold: t("apent", { tid: kommune.apningstid.verdi }) },
        ],
      }}
      lenker={{
        tittel: t("omSiden"),
        punkter: [
          { href: sti(locale, rute("/personvern")), tekst: t("personvern") },
          { href: sti(locale, rute("/tilgjengelighet")), tekst: t("tilgjengelighet") },
          { href: "/saksbehandling", tekst: t("ansatte"), sidelast: true },
        ],
      }}
      merknad={erDemo() ? t("demoKontakt") : undefined}
    />
  );
}
