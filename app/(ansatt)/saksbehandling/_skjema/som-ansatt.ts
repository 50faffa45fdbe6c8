import "server-only";
import { unstable_rethrow } from "next/navigation";
import { loggFeil } from "#app/_feil/trygg-side.ts";
import { actorOrAnonym } from "#app/_session/actor.ts";
import type { StaffState } from "#components/sak/staff-form.tsx";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { tekstAv } from "#messages/tekst.ts";
import { erOverbelastet } from "#usecases/kernel/overbelastet.ts";
import { skrevet } from "./svar.ts";

type Grunn = "avlogget" | "travelt" | "galt";

const stanset = (grunn: Grunn, forrige: StaffState, skjema: FormData, referanse = ""): StaffState => ({
  n: (forrige.n ?? 0) + 1,
  melding: {
    tittel: tekstAv(`saksbehandling.stanset.${grunn}.tittel`),
    tekst: tekstAv(`saksbehandling.stanset.${grunn}.tekst`, { referanse }),
    // The provider must ask who it is: its own live session may be somebody else's by now.
    ...(grunn === "avlogget"
      ? { nyFane: { href: "/logg-inn/ansatt?ny=1", tekst: tekstAv("saksbehandling.stanset.avlogget.lenke") } }
      : {}),
  },
  verdier: skrevet(skjema),
});

/**
 * The body of every staff action: asks who it is, and answers with a state that holds what was written whatever happens. A session
 * that ended gets a link to a new tab, since sending her to the login would throw her text away; a busy database and a fault of ours
 * are said, the last with a reference. Redirects pass through. A thrown error would be plain text without script.
 */
export async function somAnsatt<S extends StaffState>(
  forrige: S,
  skjema: FormData,
  arbeid: (ansatt: Ansatt) => Promise<S>,
): Promise<S | StaffState> {
  try {
    const actor = await actorOrAnonym();
    return actor.kind === "ansatt" ? await arbeid(actor) : stanset("avlogget", forrige, skjema);
  } catch (feil) {
    unstable_rethrow(feil);
    if (erOverbelastet(feil)) return stanset("travelt", forrige, skjema);
    return stanset("galt", forrige, skjema, loggFeil("handling.feil", feil));
  }
}
