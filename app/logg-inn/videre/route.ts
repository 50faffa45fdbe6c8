import { getTranslations } from "next-intl/server";
import { NONCE_HODE } from "../../_session/hoder.ts";
import { gaVidere, lenkeknapp, litenSide } from "../../_session/liten-side.ts";
import { trygtMal } from "../../_session/trygt-mal.ts";

/** One stop of our own after a staff login: the next step is ours, so the browser sends the strict cookie along. */
export async function GET(request: Request): Promise<Response> {
  const til = trygtMal(new URL(request.url).searchParams.get("til"), "ansatt");
  const t = await getTranslations({ locale: "nb", namespace: "innlogging.videre" });
  return litenSide({
    tittel: t("tittel"),
    tekst: t("tekst"),
    nonce: request.headers.get(NONCE_HODE) ?? "",
    hode: gaVidere(til),
    kropp: lenkeknapp(til, t("knapp")),
  });
}
