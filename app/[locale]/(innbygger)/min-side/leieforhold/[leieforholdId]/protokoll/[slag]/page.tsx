import { getTranslations } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireInnbygger } from "#app/_session/actor.ts";
import { EIERFELT, ETTERLATTFELT, eierMerke, etterlatte } from "#app/_session/etterlatt.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { malere, protokollpunkter } from "#domain/leie/protokoll.ts";
import { tekstAv } from "#messages/tekst.ts";
import { en, leiesti } from "../../leie-skjema.ts";
import { leiested } from "../../leiested.ts";
import { lesLeie } from "../../les-leie.ts";
import { bekreft } from "../../ord-actions.ts";

const navnene = [...Object.keys(malere), ...protokollpunkter];

/** What was seen in the home, to confirm with words of one's own. */
async function ProtokollPage({ params }: PageProps<"/[locale]/min-side/leieforhold/[leieforholdId]/protokoll/[slag]">) {
  const { locale, leieforholdId, slag } = await params;
  const actor = await requireInnbygger();
  const leie = await lesLeie(actor, locale, leieforholdId);
  const p = leie.protokoller.find((rad) => rad.slag === slag);
  if (!p) return ikkeFunnet();
  const [t, d] = await Promise.all([getTranslations("leieforhold.protokoll"), datoer()]);
  const etterlatt = await etterlatte(actor, leiested(locale, leieforholdId, "protokoll", p.slag).sted);
  const tittel = t(`tittel.${p.slag}`);
  return (
    <PageBody>
      <PageHead tittel={tittel} ingress={t("ingress", { dato: d.kortDag(p.dato) })} />
      <div className="bd-stabel">
        <SummaryList
          rader={[
            ...navnene.flatMap((navn) => {
              const verdi = p.punkter[navn];
              if (verdi === undefined) return [];
              const svar = typeof verdi === "string" ? tekstAv(`leie.protokoll.svar.${verdi}`) : String(verdi);
              return [{ sporsmal: tekstAv(`leie.protokoll.felt.${navn}`), svar }];
            }),
            { sporsmal: t("varMerknad"), svar: p.merknad || t("ingen") },
            ...(p.bekreftet ? [{ sporsmal: t("dinMerknad"), svar: p.leierMerknad || t("ingen") }] : []),
          ]}
        />
        {p.bekreftet ? (
          <Alert farge="success">
            <p>{t("bekreftet", { tid: d.tid(p.bekreftet) })}</p>
          </Alert>
        ) : (
          <StaffForm
            id="bekreft"
            action={bekreft.bind(null, locale, leieforholdId, p.slag)}
            felter={[
              { slag: "skjult", navn: EIERFELT, verdi: await eierMerke(actor) },
              ...(etterlatt ? [{ slag: "skjult" as const, navn: ETTERLATTFELT, verdi: "ja" }] : []),
              {
                slag: "langtekst",
                navn: "merknad",
                etikett: t("merknad"),
                hjelp: t("merknadHjelp"),
                valgfritt: t("valgfritt"),
                verdi: etterlatt ? en(etterlatt, "merknad") : "",
              },
            ]}
            knapper={[{ tekst: t("bekreft") }]}
            sidetittel={tittel}
            feilord={t("feilord")}
          />
        )}
        <Lenke href={leiesti(locale, leieforholdId)}>{t("tilbake")}</Lenke>
      </div>
      <SideTittel tittel={tittel} />
    </PageBody>
  );
}

export default tryggSide(ProtokollPage);
