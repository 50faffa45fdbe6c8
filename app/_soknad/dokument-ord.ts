import { getTranslations } from "next-intl/server";
import type { OpplastingTekster } from "#components/soknad/upload-form.tsx";
import { grenser } from "#usecases/dokument/grenser.ts";
import type { Avvist } from "#usecases/dokument/upload-vedlegg.ts";

const MB = 1024 * 1024;
/** Limits as they are said: whole megabytes. */
export const grenseord = { mb: grenser.fil / MB, antall: grenser.soknadAntall, sum: grenser.soknad / MB };

export const godtar = [".pdf", ".jpg", ".jpeg", ".png", ".heic", ".heif", "application/pdf", "image/*"];

export const somStorrelse = (bytes: number) =>
  bytes < MB / 10 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / MB).toFixed(1).replace(".", ",")} MB`;

const koder = [
  "forStor",
  "tom",
  "ukjentType",
  "kryptertPdf",
  "aktivPdf",
  "innebygdFil",
  "odelagt",
  "heic",
  "forMangePiksler",
  "antall",
  "kvoteSoknad",
  "kvotePerson",
  "avbrutt",
  "ingenFil",
  "ukjentKrav",
  "finnesIkke",
  "galt",
  "forMange",
] as const;
type Kode = (typeof koder)[number];
const kjent = (kode: string): Kode => koder.find((k) => k === kode) ?? (kode === "ugyldig" ? "avbrutt" : "galt");

/** Why a file was refused, with its name. */
export async function avvistTekst({ kode, filnavn, storrelse }: Avvist): Promise<string> {
  const t = await getTranslations("soknad.dokumenter.feil");
  return t(kjent(kode), { navn: filnavn, storrelse: somStorrelse(storrelse), ...grenseord });
}

/** The upload form's texts, with limits filled in; names and sizes are filled in by script. */
export async function opplastingTekster(): Promise<OpplastingTekster> {
  const [t, skjema] = await Promise.all([getTranslations("soknad.dokumenter"), getTranslations("skjema")]);
  const apne = { navn: "{navn}", storrelse: "{storrelse}", prosent: "{prosent}" };
  return {
    hjelp: t("hjelp", grenseord),
    last: t("last"),
    laster: t("laster", apne),
    behandler: t("behandler", apne),
    ferdig: t("ferdig", apne),
    feilITittel: skjema("feilITittel"),
    feil: {
      ...Object.fromEntries(koder.map((kode) => [kode, t(`feil.${kode}`, { ...apne, ...grenseord })])),
      brutt: t("brutt", apne),
      avlogget: skjema("avlogget"),
    },
  };
}
