import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Alert } from "#components/ui/alert.tsx";
import { avvistTekst } from "./dokument-ord.ts";
import { decodeOpplasting, opplastingKake } from "./opplasting-kake.ts";

/** What became of the files of a form sent without script; undefined when this page load follows none. */
export const opplastingSvar = async (merke: unknown) =>
  decodeOpplasting((await cookies()).get(opplastingKake.navn)?.value, merke);

/** The same, as a page shows it: each refused file by name, and how many were taken. */
export async function OpplastingSvar({ merke }: { merke: unknown }) {
  const [svar, t] = await Promise.all([opplastingSvar(merke), getTranslations("soknad.dokumenter")]);
  if (!svar) return null;
  const linjer = await Promise.all(svar.avvist.map(avvistTekst));
  return (
    <>
      {linjer.length > 0 ? (
        <Alert farge="danger" tittel={t("avvist", { antall: linjer.length })}>
          <ul className="bd-punkter">
            {linjer.map((linje) => (
              <li key={linje}>{linje}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {svar.mottatt > 0 ? (
        <Alert farge="success">
          <p>{t("lastet", { antall: svar.mottatt })}</p>
        </Alert>
      ) : null}
    </>
  );
}
