import { IkkeFunnetInnhold } from "#app/_ramme/ikke-funnet-innhold.tsx";
import { InnbyggerRamme } from "#app/_ramme/innbygger-ramme.tsx";

// Answered with 404 by proxy.ts: notFound() in a page gives an empty body without script.
export const dynamic = "force-dynamic";

export default async function NotFoundPage({ params }: PageProps<"/[locale]/ikke-funnet">) {
  const { locale } = await params;
  return (
    <InnbyggerRamme locale={locale}>
      <IkkeFunnetInnhold locale={locale} />
    </InnbyggerRamme>
  );
}
