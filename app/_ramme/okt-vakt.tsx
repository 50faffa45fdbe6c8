import { getTranslations } from "next-intl/server";
import { FocusHeading } from "#components/layout/focus-heading.tsx";
import { FreshPage } from "#components/layout/fresh-page.tsx";
import { SessionWarning } from "#components/layout/session-warning.tsx";
import { LAGRE_NA } from "#components/soknad/lagre-na.ts";

/**
 * What a personal page watches: the session's end, a page brought back from memory, and focus after navigation. `eier` marks whose
 * words this browser may keep; a member of staff keeps none, so a page of hers destroys what a resident left.
 */
export async function OktVakt({
  avsluttet,
  loggInn,
  eier = "",
}: {
  avsluttet: string;
  loggInn: string;
  eier?: string;
}) {
  const t = await getTranslations("felles.okt");
  return (
    <>
      <FreshPage eier={eier} />
      <FocusHeading />
      <SessionWarning
        avsluttet={avsluttet}
        loggInn={loggInn}
        lagreNa={LAGRE_NA}
        tekster={{
          tittel: t("tittel"),
          omMinutter: t("omMinutter", { n: "{n}" }),
          omEtt: t("omEtt"),
          fortsett: t("fortsett"),
          kanIkkeForlenges: t("kanIkkeForlenges"),
          loggInnPaNytt: t("loggInnPaNytt"),
          lukk: t("lukk"),
        }}
      />
    </>
  );
}
