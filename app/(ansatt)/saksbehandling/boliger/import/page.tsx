import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import { FileField } from "#components/form/file-field.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { tekst } from "#messages/tekst.ts";
import { MAKS_RADER } from "#usecases/bolig/read-boligfil.ts";
import { viewNyBolig } from "#usecases/bolig/view-bolig.ts";
import { viewImport } from "#usecases/bolig/view-import.ts";
import { boligerHref } from "../_bolig/filter.tsx";
import { Importfeil } from "../_bolig/importfeil.tsx";
import { Kolonnehjelp } from "../_bolig/kolonnehjelp.tsx";

const Skjema = () => (
  <form action="/api/vedlegg/bolig/import" method="post" encType="multipart/form-data" className="bd-skjema">
    <FileField
      navn="fil"
      etikett={tekst("boligregister.import.fil")}
      hjelp={tekst("boligregister.import.filHjelp")}
      godtar={[".csv", "text/csv"]}
    />
    <div className="bd-knapper">
      <Button type="submit">{tekst("boligregister.import.lesInn")}</Button>
    </div>
  </form>
);

const Slik = () => (
  <section className="bd-flyt" aria-labelledby="slik">
    <Heading niva={2} id="slik">
      {tekst("boligregister.import.slik")}
    </Heading>
    <ol className="bd-punkter">
      <li>
        {tekst("boligregister.import.steg.mal")}{" "}
        <a className="ds-link" href="/api/boliger/mal" download>
          {tekst("boligregister.lenke.mal")}
        </a>
      </li>
      <li>{tekst("boligregister.import.steg.lagre")}</li>
      <li>{tekst("boligregister.import.steg.les", { maks: MAKS_RADER })}</li>
    </ol>
    <Kolonnehjelp />
  </section>
);

/** Reads homes in from a file, and says what came of the last one by its id in the address. */
async function ImportPage({ searchParams }: PageProps<"/saksbehandling/boliger/import">) {
  const ansatt = await requireAnsatt();
  if (!(await viewNyBolig(ansatt, {})).ok) return ikkeFunnet();
  const { resultat, feil } = await searchParams;
  const svar = typeof resultat === "string" ? await viewImport(ansatt, { importId: resultat }) : undefined;
  const gikk = svar?.ok && svar.value.antall > 0 ? svar.value.antall : 0;
  const galt = svar?.ok && svar.value.antallFeil > 0 ? svar.value : undefined;
  const stanset = typeof feil === "string" ? { feil: [{ linje: 0, kode: feil }], antallFeil: 1 } : galt;
  const tittel = tekst("boligregister.import.tittel");
  return (
    <PageBody>
      <div className="bd-stabel">
        <Lenke href={boligerHref({})}>{tekst("boligregister.lenke.alle")}</Lenke>
        <PageHead tittel={tittel} ingress={tekst("boligregister.import.ingress")} />
        {gikk > 0 ? (
          <Alert farge="success" rolle="status" tittel={tekst("boligregister.import.ferdigTittel", { antall: gikk })}>
            <p>{tekst("boligregister.import.ferdigTekst")}</p>
          </Alert>
        ) : null}
        {stanset ? <Importfeil {...stanset} /> : null}
        <Skjema />
        <Slik />
      </div>
      <PageTitle tittel={tittel} {...(stanset ? { feil: tekst("saksbehandling.feilord") } : {})} />
    </PageBody>
  );
}

export default tryggSide(ImportPage);
