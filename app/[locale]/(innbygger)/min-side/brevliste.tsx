import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { LetterList } from "#components/sak/letter-list.tsx";
import type { MittBrev } from "#usecases/minside/view-min-side.ts";
import { brevnavn } from "./brev-i-ord.ts";

/** Letters and receipts of all cases. */
export async function Brevliste({ brev }: { brev: MittBrev[] }) {
  const [t, { lenke }, d] = await Promise.all([getTranslations("min-side.brev"), brevnavn(), datoer()]);
  if (brev.length === 0) return <p className="bd-dempet">{t("ingen")}</p>;
  return (
    <LetterList
      rader={brev.map((b) => ({
        id: b.brevId,
        href: `/api/brev/${b.brevId}`,
        navn: lenke(b.mal),
        linje: t("linje", { saksnr: b.saksnr, dato: d.datoAv(b.ferdig) }),
      }))}
    />
  );
}
