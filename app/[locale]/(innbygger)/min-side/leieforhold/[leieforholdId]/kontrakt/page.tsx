import { getTranslations } from "next-intl/server";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireInnbygger } from "#app/_session/actor.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { LetterBlocks } from "#components/leie/letter-blocks.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import type { MittLeieforhold } from "#usecases/leie/view-mitt-leieforhold.ts";
import { signer } from "../actions.ts";
import { leiesti } from "../leie-skjema.ts";
import { lesLeie } from "../les-leie.ts";

/** Where the signing stands, or the box and the button. Awaited by the page: drawn later, its «Feil» would stand after the page's own title. */
async function signeringen({ leie, locale }: { leie: MittLeieforhold; locale: string }) {
  const t = await getTranslations("leieforhold.kontrakt");
  const d = await datoer();
  if (leie.signertLeier)
    return (
      <Alert farge="success">
        <p>{t("duSignerte", { tid: d.tid(leie.signertLeier) })}</p>
        <p>{leie.signertUtleier ? t("viSignerte", { tid: d.tid(leie.signertUtleier) }) : t("viSignererSnart")}</p>
      </Alert>
    );
  if (!leie.kanSignere) return leie.tilstand === "til_signering" ? <p>{t("bareLeier")}</p> : null;
  if (leie.manglerNiva)
    return (
      <Alert tittel={t("niva")}>
        <p>
          <a
            className="ds-button"
            data-variant="primary"
            href={`/logg-inn?niva=hoy&til=${encodeURIComponent(leiesti(locale, leie.leieforholdId, "/kontrakt"))}`}
          >
            {t("nivaKnapp")}
          </a>
        </p>
      </Alert>
    );
  if (!leie.brev.kontrakt?.ferdig)
    return (
      <Alert>
        <p>{t("underveis")}</p>
      </Alert>
    );
  return (
    <StaffForm
      id="signer"
      action={signer.bind(null, locale, leie.leieforholdId)}
      felter={[
        { slag: "skjult", navn: "sha256", verdi: leie.brev.kontrakt.sha256 ?? "" },
        {
          slag: "flere",
          navn: "lest",
          etikett: t("bekreftTittel"),
          hjelp: t("stedfortreder"),
          valg: [{ kode: "ja", tekst: t("bekreft") }],
        },
      ]}
      knapper={[{ tekst: t("signer") }]}
      sidetittel={t("tittel")}
      feilord={t("feilord")}
    />
  );
}

/** The contract to read, in the words of the sheet, and to sign. */
async function KontraktPage({ params }: PageProps<"/[locale]/min-side/leieforhold/[leieforholdId]/kontrakt">) {
  const { locale, leieforholdId } = await params;
  const leie = await lesLeie(await requireInnbygger(), locale, leieforholdId);
  const t = await getTranslations("leieforhold.kontrakt");
  const ark = leie.brev.signert ?? leie.brev.kontrakt;
  return (
    <PageBody>
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel">
        <LetterBlocks blokker={leie.kontrakt} niva={2} />
        {leie.erLeier && ark?.ferdig ? (
          <p>
            <a className="ds-link" href={`/api/brev/${ark.brevId}`}>
              {t("pdf")}
            </a>
          </p>
        ) : null}
        {leie.erLeier && leie.brev.opplysning?.ferdig ? (
          <p>
            <a className="ds-link" href={`/api/brev/${leie.brev.opplysning.brevId}`}>
              {t("opplysning")}
            </a>
          </p>
        ) : null}
        {await signeringen({ leie, locale })}
        <Lenke href={leiesti(locale, leieforholdId)}>{t("tilbake")}</Lenke>
      </div>
      <SideTittel tittel={t("tittel")} />
    </PageBody>
  );
}

export default tryggSide(KontraktPage);
