import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { innlogging } from "#domain/kernel/actor.ts";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";
import { endSesjon } from "#usecases/konto/end-sesjon.ts";
import { utstederFor } from "../_session/auth-options.ts";
import { avsluttetSti } from "../_session/avsluttet-grunn.ts";
import { NONCE_HODE } from "../_session/hoder.ts";
import { jsonSvar } from "../_session/json-svar.ts";
import { glemteKaker, nokkelAv, OKTKAKE, settKake, UTLOGGINGSKAKE } from "../_session/kake.ts";
import { litenSide, postknapp } from "../_session/liten-side.ts";
import { fremmedSkriving } from "../_session/opphav.ts";
import { utloggingsadresse } from "../_session/utsteder.ts";
import { videreTil } from "../_session/videre-til.ts";

/** What every logout does to the browser: forgets the login, and pages it may have kept. */
function glemt() {
  const hoder = new Headers({ "clear-site-data": '"cache", "storage"' });
  for (const kake of glemteKaker()) hoder.append("set-cookie", kake);
  return hoder;
}

function ferdig() {
  const svar = videreTil(avsluttetSti("loggetUt"));
  for (const [navn, verdi] of glemt()) svar.headers.append(navn, verdi);
  return svar;
}

/**
 * Logs out here first, then at the provider. The proof goes in a posted form: in an address it would stay in histories and access
 * logs, with the national number in it. Without script the person presses the button herself.
 */
export async function POST(request: Request): Promise<Response> {
  const m = innstillinger();
  if (fremmedSkriving("POST", request.headers, m.opphav)) return jsonSvar(403, { kode: "fremmedOpphav" });
  const nokkel = await nokkelAv((await cookies()).get(OKTKAKE)?.value, m.nextauthSecret);
  const endt = nokkel ? await endSesjon(innlogging, { nokkel }) : undefined;
  if (!endt?.ok || !endt.value?.idToken) return ferdig();

  const id = utstederFor(endt.value.klasse);
  const adresse = await utloggingsadresse(id);
  if (!adresse) return ferdig();

  const state = randomBytes(16).toString("base64url");
  const hoder = glemt();
  hoder.append("set-cookie", settKake(UTLOGGINGSKAKE, state, 10 * 60));
  const t = await getTranslations({ locale: "nb", namespace: "innlogging.utlogging" });
  const nonce = request.headers.get(NONCE_HODE) ?? "";
  const utsteder = t(id);
  const felt = {
    id_token_hint: endt.value.idToken,
    client_id: m[id].clientId,
    post_logout_redirect_uri: `${m.baseUrl}/avsluttet`,
    state,
  };
  return litenSide({
    tittel: t("tittel"),
    tekst: t("tekst", { utsteder }),
    nonce,
    kropp: `${postknapp(adresse, felt, t("knapp", { utsteder }))}<script nonce="${nonce}">document.forms[0].submit()</script>`,
    hoder,
  });
}
