import type { Kjede } from "#db/queries/kjede.ts";
import type { Hode } from "#db/queries/kjedehode.ts";
import { ankernavn, readAnker } from "./ankerark.ts";
import type { Ankerlager } from "./ankerlager-type.ts";

/** A fault in the row of anchors itself: changed, missing in the row, or not following the one before. */
export type Ankerfeil = { kjede: "anker"; stromId: string; seq: number; feil: "innhold" | "rekke" | "forrige" };

export type Ankerrekke = {
  /** The last anchored head of every chain. */
  festet: Record<Kjede, Map<string, Hode>>;
  siste: { nr: number; hash: string | undefined };
  feil: Ankerfeil[];
};

/** Reads all anchors from the first. What a broken one says is not counted; the ones after it are. */
export async function readAnkerrekke(lager: Ankerlager): Promise<Ankerrekke> {
  const rekke: Ankerrekke = {
    festet: { hendelse: new Map(), oppslag: new Map() },
    siste: { nr: 0, hash: "" },
    feil: [],
  };
  for (const navn of await lager.list()) {
    const nr = Number.parseInt(navn, 10);
    for (let m = rekke.siste.nr + 1; m < nr; m++)
      rekke.feil.push({ kjede: "anker", stromId: ankernavn(m), seq: m, feil: "rekke" });
    const lest = readAnker(await lager.read(navn));
    const feil =
      lest?.nr !== nr
        ? "innhold"
        : nr === rekke.siste.nr + 1 && lest.forrige !== (rekke.siste.hash ?? lest.forrige)
          ? "forrige"
          : undefined;
    if (feil) rekke.feil.push({ kjede: "anker", stromId: navn, seq: nr, feil });
    if (lest && feil !== "innhold") for (const { kjede, ...hode } of lest.hoder) rekke.festet[kjede].set(hode.id, hode);
    rekke.siste = { nr, hash: lest?.hash };
  }
  return rekke;
}
