import { getTranslations } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireInnbygger } from "#app/_session/actor.ts";
import { EIERFELT, ETTERLATTFELT, eierMerke, etterlatte } from "#app/_session/etterlatt.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import type { Innbygger } from "#domain/kernel/actor.ts";
import { type Kravslag, kravregler } from "#domain/leie/krav.ts";
import { siOpp } from "../../actions.ts";
import { en, leiesti } from "../../leie-skjema.ts";
import { leiested } from "../../leiested.ts";
import { lesLeie } from "../../les-leie.ts";
import { sendOnske } from "../../ord-actions.ts";

type Sted = { actor: Innbygger; locale: string; leieforholdId: string; slag: Kravslag };

/** The question's fields: from when (a prolongation goes on by itself), and why; a notice is only confirmed. */
async function felter({ actor, locale, leieforholdId, slag }: Sted): Promise<StaffFelt[]> {
  const t = await getTranslations("leieforhold.onske");
  if (slag === "oppsigelse")
    return [
      {
        slag: "flere",
        navn: "bekreft",
        etikett: t("bekreftTittel"),
        valg: [{ kode: "ja", tekst: t("bekreftOppsigelse") }],
      },
    ];
  const etterlatt = await etterlatte(actor, leiested(locale, leieforholdId, "onske", slag).sted);
  const verdi = (navn: string) => (etterlatt ? en(etterlatt, navn) : "");
  return [
    { slag: "skjult", navn: EIERFELT, verdi: await eierMerke(actor) },
    ...(etterlatt ? [{ slag: "skjult" as const, navn: ETTERLATTFELT, verdi: "ja" }] : []),
    ...(slag === "forlengelse"
      ? []
      : [
          {
            slag: "tekst" as const,
            navn: "fra",
            etikett: t("fra"),
            hjelp: t("fraHjelp"),
            bredde: 12,
            verdi: verdi("fra"),
          },
        ]),
    { slag: "langtekst", navn: "tekst", etikett: t(`tekst.${slag}`), hjelp: t("tekstHjelp"), verdi: verdi("tekst") },
  ];
}

/** Asks for one thing in the tenancy, or gives notice. */
async function OnskePage({ params }: PageProps<"/[locale]/min-side/leieforhold/[leieforholdId]/onske/[slag]">) {
  const { locale, leieforholdId, slag: ra } = await params;
  const actor = await requireInnbygger();
  const leie = await lesLeie(actor, locale, leieforholdId);
  const slag = leie.mulige.find((mulig) => mulig === ra);
  if (!slag) return ikkeFunnet();
  const [t, d] = await Promise.all([getTranslations("leieforhold.onske"), datoer()]);
  const bundet = [null, locale, leieforholdId] as const;
  return (
    <PageBody>
      <PageHead
        tittel={t(`tittel.${slag}`)}
        ingress={t(`ingress.${slag}`, { slutt: d.dag(leie.sluttHvisOppsagt), til: leie.til ? d.dag(leie.til) : "" })}
      >
        <p className="bd-dempet">{t("regel", { hjemmel: kravregler[slag].hjemmel })}</p>
      </PageHead>
      <div className="bd-stabel">
        <StaffForm
          id="onske"
          action={slag === "oppsigelse" ? siOpp.bind(...bundet) : sendOnske.bind(...bundet, slag)}
          felter={await felter({ actor, locale, leieforholdId, slag })}
          knapper={[{ tekst: t(slag === "oppsigelse" ? "siOpp" : "send") }]}
          sidetittel={t(`tittel.${slag}`)}
          feilord={t("feilord")}
        />
        <Lenke href={leiesti(locale, leieforholdId)}>{t("tilbake")}</Lenke>
      </div>
      <SideTittel tittel={t(`tittel.${slag}`)} />
    </PageBody>
  );
}

export default tryggSide(OnskePage);
