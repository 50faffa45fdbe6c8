import "server-only";
import { authOptions, type UtstederId } from "./auth-options.ts";
import { medArsak } from "./innloggingsfeil.ts";
import { somPar, sporrNextauth } from "./sporr-nextauth.ts";

/** The provider's address with its checks, and the cookies that hold their other halves; or why it could not be had. */
export async function beginInnlogging(id: UtstederId, til: string, sok: Record<string, string>) {
  const valg = authOptions(id);
  const csrf = await sporrNextauth(valg, { metode: "GET", handling: ["csrf"] });
  const csrfToken = (csrf.body as { csrfToken?: string } | undefined)?.csrfToken;
  const { svar, arsak } = await medArsak(() =>
    sporrNextauth(valg, {
      metode: "POST",
      handling: ["signin", id],
      sok,
      kaker: somPar(csrf.kaker),
      body: { csrfToken, callbackUrl: til },
    }),
  );
  if (arsak !== undefined || !svar.sted || csrfToken === undefined)
    return { ok: false as const, arsak: arsak ?? "annet" };
  return { ok: true as const, sted: svar.sted, kaker: [...csrf.kaker, ...svar.kaker] };
}
