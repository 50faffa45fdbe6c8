import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { Field } from "#components/form/field.tsx";
import { FileField } from "#components/form/file-field.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { viewBolig } from "#usecases/bolig/view-bolig.ts";
import { Bilder } from "../../_bolig/bilder.tsx";
import { boligHref } from "../../_bolig/boligtabell.tsx";
import { fjernBilde } from "./actions.ts";

/** What stopped the last upload, from the code in the address. */
const feiltekst = (feil: string) => {
  const sted = `boligregister.bilde.feil.${feil.split(".").at(-1)}`;
  return harTekst(sted) ? tekstAv(sted) : tekst("boligregister.bilde.feil.annet");
};

/** A plain form to the upload route: it works without script, and comes back to this page. */
const LastOpp = ({ boligId }: { boligId: string }) => (
  <form action={`/api/vedlegg/bolig/${boligId}`} method="post" encType="multipart/form-data" className="bd-skjema">
    <ChoiceField
      slag="en"
      navn="slag"
      etikett={tekst("boligregister.bilde.slag")}
      valgte={["bilde"]}
      valg={(["bilde", "plan"] as const).map((kode) => ({ kode, tekst: tekst(`boligregister.bilde.slagene.${kode}`) }))}
    />
    <Field navn="alt" etikett={tekst("boligregister.bilde.alt")} hjelp={tekst("boligregister.bilde.altHjelp")} />
    <ChoiceField
      slag="flere"
      navn="utenPersoner"
      etikett={tekst("boligregister.bolig.bilder")}
      valgte={[]}
      valg={[{ kode: "ja", tekst: tekst("boligregister.bilde.utenPersoner") }]}
    />
    <FileField
      navn="fil"
      etikett={tekst("boligregister.bilde.fil")}
      hjelp={tekst("boligregister.bilde.filHjelp")}
      godtar={["image/jpeg", "image/png", "image/heic"]}
    />
    <div className="bd-knapper">
      <Button type="submit">{tekst("boligregister.bilde.lastOpp")}</Button>
    </div>
  </form>
);

/** The pictures of a home, to add and to take away. */
async function BilderPage({ params, searchParams }: PageProps<"/saksbehandling/boliger/[boligId]/bilder">) {
  const { boligId } = await params;
  const view = await viewBolig(await requireAnsatt(), { boligId });
  if (!view.ok || !view.value.kanEndre || !view.value.serBilder) return ikkeFunnet();
  const { bolig, bilder } = view.value;
  const { lagret, feil } = await searchParams;
  const tittel = tekst("boligregister.bilde.tittel", { kode: bolig.kode ?? "" });
  const stanset = typeof feil === "string";
  return (
    <PageBody>
      <div className="bd-stabel">
        <Lenke href={boligHref(boligId)}>{bolig.kode}</Lenke>
        <PageHead tittel={tittel} ingress={tekst("boligregister.bilde.ingress")} />
        {lagret === "bilde" || lagret === "fjernet" ? (
          <Alert farge="success" rolle="status">
            <p>{tekst(`boligregister.lagret.${lagret}`)}</p>
          </Alert>
        ) : null}
        {stanset ? (
          <Alert farge="danger" rolle="alert" tittel={tekst("boligregister.bilde.feilTittel")}>
            <p>{feiltekst(feil)}</p>
          </Alert>
        ) : null}
        {bilder.length === 0 ? <p>{tekst("boligregister.bolig.ingenBilder")}</p> : null}
        <Bilder
          bilder={bilder}
          under={(b) => (
            <StaffForm
              id={`fjern-${b.id}`}
              action={fjernBilde.bind(null, boligId, b.id)}
              felter={[{ slag: "innhold", navn: "alt", innhold: <p>{b.alt}</p> }]}
              knapper={[{ tekst: tekst("boligregister.bilde.fjern"), variant: "secondary" }]}
              sidetittel={tittel}
              feilord={tekst("saksbehandling.feilord")}
            />
          )}
        />
        <LastOpp boligId={boligId} />
      </div>
      <PageTitle tittel={tittel} {...(stanset ? { feil: tekst("saksbehandling.feilord") } : {})} />
    </PageBody>
  );
}

export default tryggSide(BilderPage);
