/** What two applications may have in common. In falling order of weight; `adresse` is only a hint: two families can share a door. */
export const nokkelslag = ["person", "navnOgFodselsdato", "adresse"] as const;
export type Nokkelslag = (typeof nokkelslag)[number];

/** A case and one thing that others may have too. `nokkel` is compared, never shown. */
export type Husstandsnokkel = { sakId: string; slag: Nokkelslag; nokkel: string };

/** What staff may find a group to be. */
export const duplikatsvar = ["sammeHusstand", "ulikeHusstander"] as const;
export type Duplikatsvar = (typeof duplikatsvar)[number];

/** Cases that hang together, with what ties them; `medlemmer` is sorted and is the group's identity. */
export type Duplikatgruppe = { medlemmer: readonly string[]; slag: readonly Nokkelslag[] };

/** True when nothing but a hint ties them. */
export const bareMulig = (g: Duplikatgruppe) => g.slag.every((s) => s === "adresse");

/**
 * The groups of cases that share anything, transitively: a chain is one group. Computed from what is there now, so a group that is no
 * longer true is gone, and one with another member is another group.
 */
export function duplikatgrupper(nokler: readonly Husstandsnokkel[]): readonly Duplikatgruppe[] {
  const far = new Map<string, string>();
  const rot = (id: string): string => {
    const over = far.get(id) ?? id;
    return over === id ? id : rot(over);
  };
  const sett = new Map<string, Husstandsnokkel[]>();
  for (const n of nokler) sett.set(`${n.slag}:${n.nokkel}`, [...(sett.get(`${n.slag}:${n.nokkel}`) ?? []), n]);
  const delte = [...sett.values()].filter((rader) => new Set(rader.map((r) => r.sakId)).size > 1);
  for (const [forste, ...andre] of delte)
    for (const annen of andre) if (forste) far.set(rot(annen.sakId), rot(forste.sakId));
  const grupper = new Map<string, { medlemmer: Set<string>; slag: Set<Nokkelslag> }>();
  for (const { sakId, slag } of delte.flat()) {
    const g = grupper.get(rot(sakId)) ?? { medlemmer: new Set(), slag: new Set() };
    grupper.set(rot(sakId), { medlemmer: g.medlemmer.add(sakId), slag: g.slag.add(slag) });
  }
  return [...grupper.values()].map((g) => ({
    medlemmer: [...g.medlemmer].sort(),
    slag: nokkelslag.filter((s) => g.slag.has(s)),
  }));
}

/** The same members, in whatever order. */
export const sammeMedlemmer = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();
