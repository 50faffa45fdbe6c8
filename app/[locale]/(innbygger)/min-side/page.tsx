import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { viewMinSide } from "#usecases/minside/view-min-side.ts";
import { listMineTilbud } from "#usecases/tilbud/view-mitt-tilbud.ts";
import { listMinePlasser } from "#usecases/venteliste/list-mine-plasser.ts";
import { Brevliste } from "./brevliste.tsx";
import { Sakkort, UtkastKort } from "./kort.tsx";
import { Leiekort } from "./leiekort.tsx";
import { Plasser } from "./plasskort.tsx";
import { TilbudKortene } from "./tilbud-kort.tsx";
import { Tom, TomFullmakt } from "./tom.tsx";

async function MinSidePage({ params }: PageProps<"/[locale]/min-side">) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const [view, venter, tilbud] = await Promise.all([
    viewMinSide(actor, {}),
    listMinePlasser(actor, {}),
    listMineTilbud(actor, {}),
  ]);
  if (!view.ok || !venter.ok || !tilbud.ok) return ikkeFunnet();
  const { saker, utkast, brev } = view.value;
  const t = await getTranslations("min-side");
  const tom = [saker, utkast, venter.value, tilbud.value].every((liste) => liste.length === 0);
  return (
    <PageBody>
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel">
        {tom && actor.fullmektig ? <TomFullmakt fullmektig={actor.fullmektig} locale={locale} /> : null}
        {tom && !actor.fullmektig ? <Tom locale={locale} /> : null}
        <TilbudKortene tilbud={tilbud.value} locale={locale} />
        {venter.value.length > 0 ? <Plasser plasser={venter.value} locale={locale} /> : null}
        <Leiekort actor={actor} locale={locale} />
        {utkast.length > 0 ? (
          <section className="bd-flyt">
            <Heading niva={2}>{t("utkast.tittel")}</Heading>
            <ul className="bd-sakliste">
              {utkast.map((u) => (
                <UtkastKort key={u.soknadId} utkast={u} locale={locale} />
              ))}
            </ul>
          </section>
        ) : null}
        {saker.length > 0 ? (
          <section className="bd-flyt">
            <Heading niva={2}>{t("saker.tittel")}</Heading>
            <ul className="bd-sakliste">
              {saker.map((sak) => (
                <Sakkort key={sak.sakId} sak={sak} locale={locale} />
              ))}
            </ul>
          </section>
        ) : null}
        {saker.length > 0 ? (
          <section className="bd-flyt">
            <Heading niva={2}>{t("brev.tittel")}</Heading>
            <Brevliste brev={brev} />
          </section>
        ) : null}
        {actor.fullmektig ? null : (
          <Lenke href={sti(locale, rute("/min-side/fullmakter"))}>{(await getTranslations("fullmakt"))("lenke")}</Lenke>
        )}
      </div>
    </PageBody>
  );
}

export default tryggSide(MinSidePage);
