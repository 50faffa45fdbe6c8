import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { Heading } from "#components/ui/heading.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { erFjerning, erVurdert } from "#domain/vedtak/utfall.ts";
import type { VedtakView } from "#usecases/klage/view-vedtak.ts";

/** A caseworker's own words, paragraph by paragraph. */
export const Avsnitt = ({ tittel, tekst }: { tittel: string; tekst: string }) =>
  tekst.trim() === "" ? null : (
    <section className="bd-flyt">
      <Heading niva={2}>{tittel}</Heading>
      {tekst
        .split(/\n+/)
        .filter(Boolean)
        .map((linje) => (
          <p key={linje}>{linje}</p>
        ))}
    </section>
  );

/** The grounds of a refusal or of a dismissal, in words. */
export async function Grunner({ vedtak }: { vedtak: VedtakView }) {
  const t = await getTranslations();
  if (vedtak.avslagsgrunner.length === 0) return null;
  const rom = erFjerning(vedtak.utfall)
    ? "fjerning.grunn"
    : `${vedtak.tjeneste}-sak.${erVurdert(vedtak.utfall) ? "avslagsgrunn" : "avvisningsgrunn"}`;
  type Nokkel = Parameters<typeof t>[0];
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("klage.vedtak.grunner")}</Heading>
      {vedtak.avslagsgrunner.map((grunn) => (
        <p key={grunn}>{t(`${rom}.${grunn}.tekst` as Nokkel)}</p>
      ))}
    </section>
  );
}

/** What was granted, for how long, and on what conditions. */
export async function Innhold({ vedtak }: { vedtak: VedtakView }) {
  const t = await getTranslations("klage.vedtak");
  const alle = await getTranslations();
  const d = await datoer();
  const { belop, sokt, gyldigTil, vilkar } = vedtak;
  return (
    <>
      {belop === undefined ? null : (
        <section className="bd-flyt">
          <Heading niva={2}>{t("belop.tittel")}</Heading>
          <SummaryList
            rader={[
              ...(sokt === undefined ? [] : [{ sporsmal: t("belop.sokt"), svar: d.kr(sokt) }]),
              { sporsmal: t("belop.lan"), svar: d.kr(belop) },
              ...(gyldigTil ? [{ sporsmal: t("belop.gyldig"), svar: d.dag(gyldigTil) }] : []),
            ]}
          />
        </section>
      )}
      {vilkar.length === 0 ? null : (
        <section className="bd-flyt">
          <Heading niva={2}>{t("vilkar")}</Heading>
          <ul className="bd-punkter">
            {vilkar.map((kode) => {
              const nokkel = `${vedtak.tjeneste}-sak.vilkar.${kode}` as Parameters<typeof alle>[0];
              return <li key={kode}>{alle.has(nokkel) ? alle(nokkel) : kode}</li>;
            })}
          </ul>
        </section>
      )}
    </>
  );
}
