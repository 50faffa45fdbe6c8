import { slettenokkel } from "#db/queries/slettevarsel.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { tekst } from "#messages/tekst.ts";
import { makeEpost } from "#usecases/brev/make-epost.ts";
import { defineFlyt } from "#usecases/kernel/flyt.ts";
import { listSlettevarsel } from "./list-slettevarsel.ts";
import { sendEnGang } from "./send-en-gang.ts";

/** That something she began on will go, never what or when: the page behind the login says that. */
const sletteepost = (til: string) =>
  makeEpost(til, {
    emne: tekst("brev.slettevarsel.emne"),
    for: [tekst("brev.varsel.hei"), tekst("brev.slettevarsel.tekst")],
    lenke: { sti: "/min-side", navn: tekst("brev.varsel.lenke") },
    etter: [
      tekst("brev.varsel.aldri"),
      tekst("brev.varsel.svar"),
      tekst("brev.varsel.hilsen", { kommune: kommune.navn.verdi }),
    ],
  });

/**
 * Tells by mail those whose draft will be deleted within fourteen days, once for each draft and day of deletion. Who has no mailbox is
 * not told, and an address that is refused is asked again tomorrow. Refuses `epost.ikkeLevert` when the mail server did not take them.
 */
export const warnSletting = defineFlyt<Record<string, never>, { sendt: number }>(
  "utkast.warnSletting",
  async (actor) => {
    const talt = { sendt: 0, ikkeLevert: 0 };
    for (let etter: string | undefined; ; ) {
      const side: Awaited<ReturnType<typeof listSlettevarsel>> = await listSlettevarsel(actor, { etter });
      if (!side.ok) return side;
      for (const utkast of side.value) {
        if (!utkast.epost) continue;
        const svar: Outcome<{ sendt: boolean }> = await sendEnGang(actor, {
          nokkel: slettenokkel(utkast),
          epost: sletteepost(utkast.epost),
        });
        if (svar.ok && svar.value.sendt) talt.sendt++;
        if (!svar.ok && svar.kode === "epost.ikkeLevert") talt.ikkeLevert++;
      }
      etter = side.value.at(-1)?.soknadId;
      if (etter === undefined) return talt.ikkeLevert > 0 ? refuse("epost.ikkeLevert") : ok({ sendt: talt.sendt });
    }
  },
);
