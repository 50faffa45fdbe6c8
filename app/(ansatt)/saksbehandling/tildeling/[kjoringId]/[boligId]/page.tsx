import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { viewBoligvalg } from "#usecases/tildeling/view-boligvalg.ts";
import { kjoringHref } from "../../i-ord.ts";
import { Kandidater } from "./kandidater.tsx";
import { Valget } from "./valget.tsx";
import { Velg } from "./velg.tsx";

/** One home: its candidates side by side, who was excluded and why, the choice, and the other pair of eyes. */
async function BoligvalgPage({ params, searchParams }: PageProps<"/saksbehandling/tildeling/[kjoringId]/[boligId]">) {
  const { kjoringId, boligId } = await params;
  const { lagret } = await searchParams;
  const view = await viewBoligvalg(await requireAnsatt(), { kjoringId, boligId });
  if (!view.ok) return ikkeFunnet();
  const v = view.value;
  const tittel = tekst("tildeling.valgside.tittel", { kode: v.kode });
  const melding = `tildeling.lagret.${typeof lagret === "string" ? lagret : ""}`;
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <p className="bd-ikke-utskrift">
          <Lenke href={kjoringHref(v.kjoringId)}>{tekst("tildeling.valgside.tilbake")}</Lenke>
        </p>
        <PageHead
          tittel={tittel}
          ingress={tekst("tildeling.valgside.ingress", { nummer: String(v.nummer), mulige: v.mulige })}
        />
        {harTekst(melding) ? (
          <Alert farge="success" rolle="status">
            <p>{tekstAv(melding)}</p>
          </Alert>
        ) : null}
        {v.utenForslag ? <p>{tekst(`tildeling.utenForslag.${v.utenForslag}`)}</p> : null}
        <Kandidater v={v} />
        {v.valg ? (
          <Valget v={v} valg={v.valg} tittel={tittel} />
        ) : v.kanForesla && v.forslag ? (
          <Velg v={v} tittel={tittel} />
        ) : null}
      </div>
      <SideTittel tittel={tittel} />
    </PageBody>
  );
}

export default tryggSide(BoligvalgPage);
