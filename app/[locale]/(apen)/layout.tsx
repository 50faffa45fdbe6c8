import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { InnbyggerRamme } from "#app/_ramme/innbygger-ramme.tsx";

export default async function OpenLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  setRequestLocale(locale);
  return <InnbyggerRamme locale={locale}>{children}</InnbyggerRamme>;
}
