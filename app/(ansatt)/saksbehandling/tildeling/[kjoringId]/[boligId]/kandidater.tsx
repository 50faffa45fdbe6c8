import { Details } from "#components/ui/details.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Table } from "#components/ui/table.tsx";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { viewBoligvalg } from "#usecases/tildeling/view-boligvalg.ts";
import { sakHref } from "../../../_ko/ko-tabell.tsx";
import { behovIOrd, ventetIOrd } from "../../../venteliste/behov-i-ord.ts";
import { faktorIOrd, husstandIOrd, skilleIOrd } from "../../i-ord.ts";

export type Boligvalg = Extract<Awaited<ReturnType<typeof viewBoligvalg>>, { ok: true }>["value"];
type Kandidat = Boligvalg["kandidater"][number];
const kolonne = (navn: "nr" | "husstand" | "band" | "grunner" | "behov" | "ventet" | "skille" | "utfall") =>
  tekst(`tildeling.kolonne.${navn}`);

const Grunner = ({ k }: { k: Kandidat }) =>
  k.faktorer.length === 0 ? (
    tekst("tildeling.ingenFaktorer")
  ) : (
    <ul className="bd-punkter">
      {k.faktorer.map((f) => (
        <li key={f.kode}>{faktorIOrd(k.tjeneste, f.kode, f.svar)}</li>
      ))}
    </ul>
  );

/** The candidates side by side with what each is ordered by, and how many each requirement excluded. */
export const Kandidater = ({ v }: { v: Boligvalg }) => (
  <>
    <Table
      tittel={tekst("tildeling.bolig.rekkefolge", { kode: v.kode })}
      rader={v.kandidater}
      nokkel={(k) => k.plassId}
      tom={<p>{tekst("tildeling.utenForslag.ingenMulige")}</p>}
      kolonner={[
        { id: "nr", navn: kolonne("nr"), tall: true, celle: (k) => k.nr },
        {
          id: "navn",
          navn: kolonne("husstand"),
          radnavn: true,
          celle: (k) =>
            k.sakId ? <Lenke href={sakHref(k.sakId)}>{husstandIOrd(k.navn)}</Lenke> : husstandIOrd(k.navn),
        },
        { id: "band", navn: kolonne("band"), celle: (k) => tekst(`venteliste-ansatt.band.${k.band}`) },
        { id: "grunner", navn: kolonne("grunner"), celle: (k) => <Grunner k={k} /> },
        {
          id: "behov",
          navn: kolonne("behov"),
          celle: (k) => (k.behov ? behovIOrd(k.behov) : tekst("tildeling.skjermet")),
        },
        { id: "ventet", navn: kolonne("ventet"), celle: (k) => ventetIOrd(k.ventetDager) },
        { id: "skille", navn: kolonne("skille"), celle: (k) => skilleIOrd(k.skille) },
        { id: "utfall", navn: kolonne("utfall"), celle: (k) => tekst(`tildeling.utfall.${k.utfall}`) },
      ]}
    />
    {v.utelukket.length > 0 ? (
      <Details sporsmal={tekst("tildeling.utelukket.tittel")}>
        <ul className="bd-punkter">
          {v.utelukket.map((u) => (
            <li key={u.grunn}>{tekstAv(`tildeling.utelukket.${u.grunn}`, { antall: u.antall })}</li>
          ))}
        </ul>
      </Details>
    ) : null}
  </>
);
