import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import "../globals.css";
import { notFound } from "next/navigation";
import { erMal, maler, sprak } from "#messages/sprak.ts";
import { grunnmetadata, grunnviewport } from "../_ramme/metadata.ts";

export const metadata = grunnmetadata;
export const viewport = grunnviewport;

export const generateStaticParams = () => maler.map((locale) => ({ locale }));

/** Root of everything outside the staff area. No title here: forms set their own, with «Feil: » in front. */
export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!erMal(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} dir={sprak[locale].retning} data-color-scheme="auto">
      <body data-color="vin">{children}</body>
    </html>
  );
}
