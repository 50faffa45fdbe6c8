import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { avslagskoder } from "#domain/tilbud/svar.ts";
import type { MittTilbud } from "#usecases/tilbud/view-mitt-tilbud.ts";
import { undo } from "./actions.ts";

type Props = { tilbud: MittTilbud; locale: string };

/** What each answer means, no answer included. */
export async function Folger() {
  const t = await getTranslations("tilbud.folger");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <ul>
        {(["ja", "nei_fordi", "nei", "ingen"] as const).map((svar) => (
          <li key={svar}>{t(svar)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The two ways on. Each opens a page that says what it means; neither answers. */
export async function Svarvalg({ tilbud, locale }: Props) {
  const t = await getTranslations("tilbud.svar");
  const side = `/min-side/tilbud/${tilbud.tilbudId}`;
  return (
    <section className="bd-flyt" id="svar">
      <Heading niva={2}>{t("tittel")}</Heading>
      <p>{t("begge")}</p>
      <p className="bd-rad">
        <Lenke href={sti(locale, `${side}/ja` as Route)} knapp="primary">
          {t("ja")}
        </Lenke>
        <Lenke href={sti(locale, `${side}/nei` as Route)} knapp="secondary">
          {t("nei")}
        </Lenke>
      </p>
      <p>{t.rich("ring", { telefon: () => <PhoneLink nummer={kommune.boligkontorTelefon.verdi} /> })}</p>
    </section>
  );
}

const erKode = (kode: string): kode is (typeof avslagskoder)[number] =>
  (avslagskoder as readonly string[]).includes(kode);

/** What they answered, when, and how; the receipt stands as long as the answer does. */
export async function DittSvar({ tilbud }: { tilbud: MittTilbud }) {
  const t = await getTranslations("tilbud");
  const d = await datoer();
  if (!tilbud.svart) return null;
  const { avslag } = tilbud;
  return (
    <section className="bd-flyt">
      <Alert farge="success" tittel={t("kvittering.tittel")}>
        <p>{t(tilbud.svartPa === "ansatt" ? "kvittering.telefon" : "kvittering.tid", { tid: d.tid(tilbud.svart) })}</p>
        <p>{t("kvittering.brev")}</p>
      </Alert>
      {avslag && erKode(avslag.kode) ? (
        <>
          <Heading niva={2}>{t("dittSvar.tittel")}</Heading>
          <SummaryList
            rader={[
              { sporsmal: t("dittSvar.kode"), svar: t(`nei.koder.${avslag.kode}`) },
              { sporsmal: t("dittSvar.tekst"), svar: avslag.tekst },
            ]}
          />
        </>
      ) : null}
    </section>
  );
}

/** Undoing, until the deadline. */
export async function Angre({ tilbud, locale }: Props) {
  const t = await getTranslations("tilbud.angre");
  const d = await datoer();
  if (!tilbud.kanAngre) return null;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <p>{t("tekst", { frist: d.dag(tilbud.frist) })}</p>
      <form action={undo.bind(null, locale, tilbud.tilbudId)}>
        <Button type="submit" variant="secondary">
          {t("knapp")}
        </Button>
      </form>
    </section>
  );
}
