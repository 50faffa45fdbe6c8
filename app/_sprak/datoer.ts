import { getFormatter } from "next-intl/server";
import type { Dag } from "#domain/kernel/dag.ts";

/** Days and moments as a resident reads them, in Oslo: «onsdag 2. desember 2026», «2. desember 2026 kl. 10.42». */
export async function datoer() {
  const format = await getFormatter();
  const dato = { day: "numeric", month: "long", year: "numeric" } as const;
  const middag = (dag: Dag) => new Date(`${dag}T12:00:00Z`);
  return {
    dag: (dag: Dag) => format.dateTime(middag(dag), { weekday: "long", ...dato }),
    kortDag: (dag: Dag) => format.dateTime(middag(dag), dato),
    datoAv: (tid: string) => format.dateTime(new Date(tid), dato),
    tid: (tid: string) =>
      format
        .dateTime(new Date(tid), { ...dato, hour: "2-digit", minute: "2-digit" })
        .replace(/(\d\d):(\d\d)$/, "$1.$2"),
    kr: (belop: number) => `${format.number(belop)}\u00a0kr`,
  };
}
