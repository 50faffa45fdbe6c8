import { getTranslations } from "next-intl/server";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Veien } from "#components/layout/veien.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Table } from "#components/ui/table.tsx";
import { osloDag } from "#domain/kernel/dag.ts";
import { utkastLevetidDager } from "#domain/kernel/kommune.ts";
import { gjeldende } from "#domain/kernel/satt.ts";
import { bekreftelsesintervall } from "#domain/venteliste/bekreftelse.ts";
import { klokke } from "#usecases/kernel/klokke.ts";

const avgjorelser = ["bolig", "hjelp", "natt"] as const;
const skjer = ["ett", "to", "tre", "fire"] as const;

/** Three decisions, three deciders: the most confused thing about municipal homes. */
export async function Bestemmer() {
  const t = await getTranslations("kommunal-bolig-info.bestemmer");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <Table
        tittel={t("tittel")}
        skjulTittel
        nokkel={(id) => id}
        rader={avgjorelser}
        kolonner={[
          { id: "hva", navn: t("hva"), radnavn: true, celle: (id) => t(`${id}.hva`) },
          { id: "hvem", navn: t("hvem"), celle: (id) => t(`${id}.hvem`) },
          { id: "klage", navn: t("klage"), celle: (id) => t(`${id}.klage`) },
        ]}
      />
      <p className="bd-dempet bd-liten">{t("ubekreftet")}</p>
    </section>
  );
}

export async function SlikSokerDu() {
  const t = await getTranslations("kommunal-bolig-info.skjer");
  const maneder = gjeldende(bekreftelsesintervall, osloDag(klokke())).verdi;
  const tall = { dager: utkastLevetidDager.verdi, maneder };
  return (
    <Veien
      tittel={t("tittel")}
      trinn={skjer.map((id) => ({ id, tittel: t(`${id}.tittel`), tekst: t(`${id}.tekst`, tall) }))}
    />
  );
}

export async function AndreVeier({ locale }: { locale: string }) {
  const t = await getTranslations("kommunal-bolig-info.lenker");
  const lenker = [
    { id: "startlan", href: rute("/startlan") },
    { id: "kalkulator", href: rute("/startlan/kalkulator") },
    { id: "veileder", href: rute("/veileder") },
    { id: "bolighjelpen", href: rute("/bolighjelpen") },
  ] as const;
  return (
    <>
      <Heading niva={2} storrelse="xs">
        {t("tittel")}
      </Heading>
      <ul className="bd-punkter">
        {lenker.map(({ id, href }) => (
          <li key={id}>
            <Lenke href={sti(locale, href)}>{t(id)}</Lenke>
          </li>
        ))}
      </ul>
    </>
  );
}
