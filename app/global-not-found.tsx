import { headers } from "next/headers";
import { InnbyggerRamme } from "./_ramme/innbygger-ramme.tsx";
import "./globals.css";
import { setRequestLocale } from "next-intl/server";
import { erMal, sprak, standardmal } from "#messages/sprak.ts";
import { IkkeFunnetInnhold } from "./_ramme/ikke-funnet-innhold.tsx";
import { grunnmetadata, grunnviewport } from "./_ramme/metadata.ts";

export const metadata = grunnmetadata;
export const viewport = grunnviewport;

/** Addresses that match no route; full HTML without script, and headers() makes it carry the nonce. */
export default async function GlobalNotFound() {
  const onsket = (await headers()).get("x-next-intl-locale");
  const locale = erMal(onsket) ? onsket : standardmal;
  setRequestLocale(locale);
  return (
    <html lang={locale} dir={sprak[locale].retning} data-color-scheme="auto">
      <body data-color="vin">
        <InnbyggerRamme locale={locale}>
          <IkkeFunnetInnhold locale={locale} />
        </InnbyggerRamme>
      </body>
    </html>
  );
}
