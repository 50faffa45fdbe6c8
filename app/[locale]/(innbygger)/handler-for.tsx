import { getTranslations } from "next-intl/server";
import { Button } from "#components/ui/button.tsx";
import { actSelf } from "./min-side/fullmakter/bruk/actions.ts";

/** Stands on every personal page while somebody acts for another, so that nobody forgets whose case it is. */
export async function HandlerFor({ giver, locale }: { giver: string; locale: string }) {
  const t = await getTranslations("fullmakt.handler");
  return (
    <section className="bd-handler-for" aria-label={t("navn")}>
      <form action={actSelf.bind(null, locale)}>
        <p>{t("tekst", { navn: giver || "ukjent" })}</p>
        <Button type="submit" variant="secondary">
          {t("slutt")}
        </Button>
      </form>
    </section>
  );
}
