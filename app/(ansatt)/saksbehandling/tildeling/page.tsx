import type { Route } from "next";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Table } from "#components/ui/table.tsx";
import { tekst } from "#messages/tekst.ts";
import { listKjoringer } from "#usecases/tildeling/list-kjoringer.ts";
import { tidspunkt } from "../_skjema/format.ts";
import { forplikt } from "./actions.ts";
import { kjoringHref } from "./i-ord.ts";

/** How an order comes about, in five sentences; the same the verifier recomputes. */
const Rekkefolgen = () => (
  <section className="bd-flyt" aria-labelledby="slik">
    <Heading niva={2} id="slik">
      {tekst("tildeling.slik.tittel")}
    </Heading>
    <ol className="bd-punkter">
      {(["krav", "vanskeligst", "orden", "lodd", "mennesker"] as const).map((ledd) => (
        <li key={ledd}>{tekst(`tildeling.slik.${ledd}`)}</li>
      ))}
    </ol>
    <p>{tekst("tildeling.slik.etterprov")}</p>
    <pre>node dev/etterprov-tildeling.mjs tildeling-bolig-1.jsonl</pre>
  </section>
);

async function TildelingPage({ searchParams }: PageProps<"/saksbehandling/tildeling">) {
  const { under } = await searchParams;
  const fra = Number(under);
  const view = await listKjoringer(await requireAnsatt(), Number.isInteger(fra) && fra > 0 ? { under: fra } : {});
  if (!view.ok) return ikkeFunnet();
  const { enhet, kanForplikte, kjoringer, neste } = view.value;
  const apen = kjoringer.some((k) => k.tilstand === "forpliktet");
  const kolonne = (navn: "nummer" | "tilstand" | "forpliktelse" | "resultat") => tekst(`tildeling.kolonne.${navn}`);
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead tittel={tekst("tildeling.tittel")} ingress={tekst("tildeling.ingress")} />
        {kanForplikte && !apen ? (
          <StaffForm
            id="forplikt"
            action={forplikt.bind(null, enhet)}
            felter={[]}
            knapper={[{ tekst: tekst("tildeling.forplikt") }]}
            sidetittel={tekst("tildeling.tittel")}
            feilord={tekst("saksbehandling.feilord")}
          />
        ) : null}
        <Table
          tittel={tekst("tildeling.kjoringer")}
          rader={kjoringer}
          nokkel={(k) => k.kjoringId}
          tom={<p>{tekst("tildeling.ingen")}</p>}
          kolonner={[
            {
              id: "nummer",
              navn: kolonne("nummer"),
              radnavn: true,
              celle: (k) => (
                <Lenke href={kjoringHref(k.kjoringId)}>{tekst("tildeling.nummer", { nummer: String(k.nummer) })}</Lenke>
              ),
            },
            {
              id: "tilstand",
              navn: kolonne("tilstand"),
              celle: (k) =>
                k.kjort
                  ? tekst("tildeling.kjort", { tid: tidspunkt(k.kjort) })
                  : tekst("tildeling.forpliktet", { tid: tidspunkt(k.forpliktet) }),
            },
            {
              id: "resultat",
              navn: kolonne("resultat"),
              celle: (k) => tekst("tildeling.antall", { forslag: k.forslag, boliger: k.boliger }),
            },
            {
              id: "forpliktelse",
              navn: kolonne("forpliktelse"),
              celle: (k) => <code>{k.forpliktelse.slice(0, 16)}…</code>,
            },
          ]}
        />
        {neste === null ? null : (
          <p>
            <Lenke href={`/saksbehandling/tildeling?under=${neste}` as Route}>{tekst("tildeling.eldre")}</Lenke>
          </p>
        )}
        <Rekkefolgen />
      </div>
      <SideTittel tittel={tekst("tildeling.tittel")} />
    </PageBody>
  );
}

export default tryggSide(TildelingPage);
