import { getTranslations } from "next-intl/server";
import { Heading } from "#components/ui/heading.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { erDemo } from "./modus.ts";

/** Help tonight. The numbers are data, and the demo says which one is invented. */
export async function Akutt() {
  const t = await getTranslations("forside.akutt");
  return (
    <section className="bd-hjelp bd-flyt" aria-labelledby="akutt">
      <Heading niva={2} id="akutt">
        {t("tittel")}
      </Heading>
      <p>{t("tekst")}</p>
      <ul className="bd-punkter">
        <li>{t.rich("dag", { nummer: () => <PhoneLink nummer={kommune.navTelefon.verdi} /> })}</li>
        <li>{t.rich("natt", { nummer: () => <PhoneLink nummer={kommune.vakttelefon.verdi} /> })}</li>
      </ul>
      {erDemo() ? <p className="bd-dempet bd-liten">{t("demo")}</p> : null}
    </section>
  );
}
