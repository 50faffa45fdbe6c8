import { getTranslations } from "next-intl/server";
import { FeedbackForm } from "#components/tilbakemelding/feedback-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { TILBAKEMELDING_MAKS } from "#domain/tilbakemelding/les-tilbakemelding.ts";
import { siFra } from "./actions.ts";

/** The feedback channel that the declaration must have: open, and answered as soon as possible. */
export async function Tilbakemelding({ sidetittel }: { sidetittel: string }) {
  const t = await getTranslations("tilbakemelding");
  const klage = await getTranslations("klage");
  return (
    <section className="bd-flyt" aria-labelledby="si-fra">
      <Heading niva={2} storrelse="sm" id="si-fra">
        {t("skjema.tittel")}
      </Heading>
      <p>{t("skjema.ingress")}</p>
      <FeedbackForm
        action={siFra}
        maks={TILBAKEMELDING_MAKS}
        texts={{
          sidetittel,
          feilmerke: klage("feil.merke"),
          ikkeSendt: t("feil.ikkeSendt"),
          valgfritt: klage("skjema.valgfritt"),
          teller: { igjen: klage.raw("skjema.teller.igjen"), formye: klage.raw("skjema.teller.formye") },
          send: t("skjema.send"),
          sender: klage("skjema.sender"),
          side: { etikett: t("skjema.side.etikett"), hjelp: t("skjema.side.hjelp") },
          tekst: { etikett: t("skjema.tekst.etikett"), hjelp: t("skjema.tekst.hjelp") },
          epost: { etikett: t("skjema.epost.etikett"), hjelp: t("skjema.epost.hjelp") },
          tomt: { etikett: t("skjema.tomt") },
        }}
      />
    </section>
  );
}
