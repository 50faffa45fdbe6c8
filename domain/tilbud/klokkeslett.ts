import { type Dag, osloDag } from "../kernel/dag.ts";
import { type Lest, lest, ulest } from "../kernel/lest.ts";

/** «16.30», «16:30», «1630» or «9» as minutes after midnight. Keys: mangler, ugyldigKlokkeslett. */
export function lesKlokkeslett(ra: string): Lest<number> {
  const tekst = ra.trim();
  if (tekst === "") return ulest("mangler");
  const [, timer = "", minutter = "0"] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(tekst) ?? [];
  if (timer === "" || Number(timer) > 23 || Number(minutter) > 59) return ulest("ugyldigKlokkeslett");
  return lest(Number(timer) * 60 + Number(minutter));
}

const klokka = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Oslo", hour: "2-digit", minute: "2-digit" });

/** The instant it is `minutter` after midnight on a day in Asker; an hour that does not exist that day is the one after. */
export function osloTid(dag: Dag, minutter: number): Date {
  const utc = Date.parse(`${dag}T00:00:00Z`) + minutter * 60_000;
  const soker = `${String(Math.floor(minutter / 60)).padStart(2, "0")}:${String(minutter % 60).padStart(2, "0")}`;
  const [sommer, vinter] = [2, 1].map((t) => new Date(utc - t * 3_600_000));
  const treffer = (tid: Date | undefined): tid is Date =>
    tid !== undefined && osloDag(tid) === dag && klokka.format(tid) === soker;
  return treffer(sommer) ? sommer : (vinter ?? new Date(utc));
}
