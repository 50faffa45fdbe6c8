import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { LeaveForm } from "#components/venteliste/leave-form.tsx";
import { egneRuter } from "#usecases/venteliste/leave-plass.ts";
import type { MinPlass } from "#usecases/venteliste/view-min-plass.ts";
import { leave } from "./actions.ts";
import { Bandet } from "./bandet.tsx";
import { Bekreft } from "./bekreft.tsx";

type Props = { plass: MinPlass; locale: string };
/** `sidetittel`: said by the form of leaving when there is one, which alone knows of a fault in it. */
type MedTittel = Props & { sidetittel: string };

/** What was approved and since when, in a sentence, and how the place stands. */
export async function Godkjent({ plass }: { plass: MinPlass }) {
  const [t, d] = await Promise.all([getTranslations("min-plass"), datoer()]);
  return (
    <>
      <p>
        <Tag farge={plass.status === "aktiv" ? "success" : "neutral"}>{t(`status.${plass.status}`)}</Tag>
      </p>
      <p>{t("godkjent", { tjeneste: plass.tjeneste, dato: d.kortDag(plass.godkjent) })}</p>
      {plass.ut ? <p>{t("ut", { rute: plass.ut.rute, dato: d.kortDag(plass.ut.dag) })}</p> : null}
    </>
  );
}

async function Behovet({ behov }: { behov: MinPlass["behov"] }) {
  const [t, o] = await Promise.all([getTranslations("min-plass.behov"), getTranslations("min-plass.omrade")]);
  const krav = (["trinnfri", "rullestol", "heis", "dyr"] as const).filter((k) => behov[k]);
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <ul className="bd-punkter">
        <li>{t("soverom", { antall: behov.soverom })}</li>
        <li>{t("bemanning", { kode: behov.bemanning })}</li>
        {krav.map((k) => (
          <li key={k}>{t(k)}</li>
        ))}
        <li>
          {behov.omrader.length === 0
            ? t("alleOmrader")
            : t("omrader", { omrader: behov.omrader.map((navn) => o(navn)).join(", ") })}
        </li>
        <li>{t("kontrakt", { ar: behov.kontraktAr })}</li>
      </ul>
    </section>
  );
}

/** Measured, as band and interval in words; silence where few have been offered such a home. */
async function Ventetiden({ ventetid: v }: { ventetid: MinPlass["ventetid"] }) {
  const t = await getTranslations("min-plass.tid");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      {v ? (
        <>
          <p>{t(v.medBand ? "medBand" : "utenBand", { fra: v.fraManeder, til: v.tilManeder, antall: v.antall })}</p>
          <p>{t("forbehold")}</p>
        </>
      ) : (
        <p>{t("forFa")}</p>
      )}
    </section>
  );
}

async function Endringer({ plass, locale }: Props) {
  const [t, d] = await Promise.all([getTranslations("min-plass.endring"), datoer()]);
  return (
    <section className="bd-flyt" id="endring">
      <Heading niva={2}>{t("tittel")}</Heading>
      <p>{t("tekst")}</p>
      {plass.eget?.meldinger.map((m) => (
        <p key={m.id}>
          {t("meldt", {
            dato: d.kortDag(m.dag),
            slag: m.slag.map((s) => t(`slag.${s}`)).join(", "),
            behandlet: String(m.behandlet),
          })}
        </p>
      ))}
      <Lenke href={sti(locale, `/min-side/sak/${plass.sakId}/venteliste/endring` as Route)} knapp="secondary">
        {t("lenke")}
      </Lenke>
    </section>
  );
}

async function GaUt({ plass, locale, sidetittel }: MedTittel) {
  const [t, skjema] = await Promise.all([getTranslations("min-plass.trekk"), getTranslations("min-plass.skjema")]);
  return (
    <Details sporsmal={t("tittel")} id="ga-ut">
      <p>{t("tekst")}</p>
      <LeaveForm
        action={leave.bind(null, locale, plass.sakId)}
        valg={egneRuter.map((kode) => ({ kode, tekst: t(`rute.valg.${kode}`) }))}
        texts={{
          sidetittel,
          feilmerke: (await getTranslations("skjema"))("feilITittel"),
          feiltitler: [1, 2].map((antall) => skjema("feiltittel", { antall })),
          rute: { etikett: t("rute.etikett"), hjelp: t("rute.hjelp"), feil: t("rute.feil") },
          bekreftet: { etikett: t("bekreftet.etikett"), feil: t("bekreftet.feil") },
          knapp: t("knapp"),
          melding: { harTilbud: t("harTilbud"), ulovligOvergang: t("ikkeMulig"), galt: skjema("galt") },
        }}
      />
    </Details>
  );
}

/** Everything about a place on the list. `bekreft` stands first: it is what she may have come for. */
export const Plass = ({ plass, locale, sidetittel }: MedTittel) => (
  <>
    <Bekreft plass={plass} locale={locale} />
    <Behovet behov={plass.behov} />
    <Bandet plass={plass} />
    {plass.status === "aktiv" || plass.status === "pauset" ? <Ventetiden ventetid={plass.ventetid} /> : null}
    {plass.kanMelde ? <Endringer plass={plass} locale={locale} /> : null}
    {plass.kanTrekke ? <GaUt plass={plass} locale={locale} sidetittel={sidetittel} /> : null}
  </>
);
