import { getTranslations } from "next-intl/server";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { tjenester } from "#domain/tjenester.ts";

/** The words of one service: questions, choices, errors and papers, each looked up by the definition's own keys. */
export async function tjenesteOrd(id: TjenesteId) {
  const [t, sak, felles, skjema] = await Promise.all([
    getTranslations(id),
    getTranslations(`${id}-sak`),
    getTranslations("feltfeil"),
    getTranslations("skjema"),
  ]);
  type Nokkel = Parameters<typeof t>[0];
  type SakNokkel = Parameters<typeof sak>[0];
  type FellesNokkel = Parameters<typeof felles>[0];
  const liste = new Map(
    tjenester[id].steg.flatMap((steg) =>
      Object.entries(steg.felt).flatMap(([navn, f]) =>
        f.slag === "liste" ? Object.keys(f.rad).map((rad) => [rad, navn] as const) : [],
      ),
    ),
  );
  const sti = (felt: string) => (liste.has(felt) ? `felt.${liste.get(felt)}.rad.${felt}` : `felt.${felt}`);
  const radord: Record<string, string> = { rad: "rader.navn", fjern: "rader.fjern", leggTil: "rader.leggTil" };
  const raw = (nokkel: string): string | undefined => {
    if (!t.has(nokkel as Nokkel)) return undefined;
    const verdi: unknown = t.raw(nokkel as Nokkel);
    return typeof verdi === "string" ? verdi : undefined;
  };

  return {
    steg: (steg: string, del: "tittel" | "kort" | "ingress") => raw(`steg.${steg}.${del}`),
    felt: (felt: string, del: string) => raw(`${sti(felt)}.${radord[del] ?? del}`),
    /** The sentence of a fault: the field's own when it has one, else what every field says. */
    feil: ({ felt, kode, verdier }: FeltFeil): string => {
      const deler = felt.split(".");
      const navn = deler[2] ?? deler[0] ?? "";
      const egen = `${sti(navn)}.feil.${kode}`;
      if (t.has(egen as Nokkel)) return t(egen as Nokkel, verdier as never);
      const vanlig = felles.has(kode as FellesNokkel) ? kode : "ugyldigVerdi";
      return felles(vanlig as FellesNokkel, verdier as never);
    },
    dokument: (type: string) => {
      const nokkel = `dokument.${type}.navn` as SakNokkel;
      return sak.has(nokkel) ? sak(nokkel) : undefined;
    },
    dokumentgrunn: (type: string, grunn: string) => {
      const nokkel = `dokument.${type}.grunn.${grunn}` as SakNokkel;
      return sak.has(nokkel) ? sak(nokkel) : undefined;
    },
    skjema,
  };
}

export type TjenesteOrd = Awaited<ReturnType<typeof tjenesteOrd>>;

/** The words every drawn field may need beside its own: the same on a step, in the calculator and in a form of changes. */
export const feltord = (s: TjenesteOrd["skjema"]) => ({
  hvorforSporsmal: s("hvorfor"),
  krPerMnd: s("krPerMnd"),
  krPerAr: s("krPerAr"),
  kr: s("kr"),
  prosent: s("prosent"),
});
