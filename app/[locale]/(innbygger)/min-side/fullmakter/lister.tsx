import { getFormatter, getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import type { FullmaktKort } from "#usecases/fullmakt/view-fullmakter.ts";
import { act, end } from "./bruk/actions.ts";

type Props = { fullmakter: readonly FullmaktKort[]; locale: string };

/** What it is for and how long, in words. */
async function Om({ fullmakt: f }: { fullmakt: FullmaktKort }) {
  const [t, d, format] = await Promise.all([getTranslations("fullmakt"), datoer(), getFormatter()]);
  const tjenester = format.list(f.tjenester.map((id) => t(`skjema.tjenester.valg.${id}`)));
  return (
    <p>
      {t("om", { tjenester })}{" "}
      {f.tilstand === "gjelder" ? t("gjelder", { dag: d.dag(f.gyldigTil) }) : t(`tilstand.${f.tilstand}`)}
    </p>
  );
}

/** Those she may use: the press makes the login act for the other. */
export async function Fatt({ fullmakter, locale }: Props) {
  const t = await getTranslations("fullmakt");
  if (fullmakter.length === 0) return null;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("fatt.tittel")}</Heading>
      {fullmakter.map((f) => {
        const navn = f.navn || t("handler.utenNavn");
        return (
          <Card key={f.fullmaktId}>
            <Heading niva={3} storrelse="xs">
              {t("fatt.fra", { navn })}
            </Heading>
            <Om fullmakt={f} />
            <div className="bd-knapper">
              <form action={act.bind(null, locale, f.fullmaktId)}>
                <Button type="submit">{t("fatt.bruk", { navn })}</Button>
              </form>
              <form action={end.bind(null, locale, f.fullmaktId)}>
                <Button type="submit" variant="secondary">
                  {t("avsluttMin", { navn })}
                </Button>
              </form>
            </div>
          </Card>
        );
      })}
    </section>
  );
}

/** Those she gave, each with its way back. */
export async function Gitt({ fullmakter, locale }: Props) {
  const t = await getTranslations("fullmakt");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("gitt.tittel")}</Heading>
      {fullmakter.length === 0 ? <p>{t("gitt.ingen")}</p> : null}
      {fullmakter.map((f) => (
        <Card key={f.fullmaktId}>
          <Heading niva={3} storrelse="xs">
            {t("gitt.til", { navn: f.navn })}
          </Heading>
          <Om fullmakt={f} />
          {f.tilstand === "gjelder" ? (
            <form action={end.bind(null, locale, f.fullmaktId)}>
              <Button type="submit" variant="secondary">
                {t("gitt.avslutt", { navn: f.navn })}
              </Button>
            </form>
          ) : null}
        </Card>
      ))}
    </section>
  );
}
