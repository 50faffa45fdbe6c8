import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import { Alert } from "#components/ui/alert.tsx";
import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { type InnstillingVisning, viewInnstilling } from "#usecases/vedtak/view-innstilling.ts";
import { tidspunkt } from "../../../_skjema/format.ts";
import { SakRamme } from "../_sak/sak-ramme.tsx";
import { UtenInnhold } from "../_sak/uten-innhold.tsx";
import { Beslutning } from "./beslutning.tsx";
import { Brevlenke, InnstillingSkjema } from "./innstilling-skjema.tsx";
import { InnstillingVisningen } from "./innstilling-visning.tsx";

const Returnert = ({ v }: { v: InnstillingVisning }) =>
  v.returnerte.length === 0 ? null : (
    <Alert farge="warning" tittel={tekst("saksbehandling-vedtak.retur.tittel")}>
      {v.returnerte.map((r) => (
        <p key={r.vedtakId} className="bd-linjer">
          {tekst("saksbehandling-vedtak.retur.linje", { tid: tidspunkt(r.foreslatt), grunn: r.returGrunn ?? "" })}
        </p>
      ))}
    </Alert>
  );

function Innhold({ hode, v, fersk }: { hode: SakHode; v: InnstillingVisning; fersk: boolean }) {
  const { gjeldende } = v;
  return (
    <div className="bd-stabel" data-gap="lg">
      {gjeldende?.tilstand === "vedtatt" ? null : <Returnert v={v} />}
      {v.kanInnstille ? <InnstillingSkjema hode={hode} v={v} /> : null}
      {gjeldende ? <InnstillingVisningen tjeneste={hode.tjeneste} vedtak={gjeldende} tre={v.tre} /> : null}
      {gjeldende?.tilstand === "innstilt" ? (
        <>
          <Brevlenke sakId={hode.sakId} />
          <Beslutning hode={hode} v={v} vedtak={gjeldende} fersk={fersk} />
        </>
      ) : null}
      {!gjeldende && !v.kanInnstille ? <p className="bd-tom">{tekst("saksbehandling-vedtak.ikkeKlar")}</p> : null}
    </div>
  );
}

async function VedtakPage({ params, searchParams }: PageProps<"/saksbehandling/sak/[sakId]/vedtak">) {
  const ansatt = await requireAnsatt();
  const [{ sakId }, { lagret }] = await Promise.all([params, searchParams]);
  const view = await viewInnstilling(ansatt, { sakId });
  if (!view.ok) return ikkeFunnet();
  if (view.value.adgang !== "apen") return <UtenInnhold svar={view.value} valgt="vedtak" />;
  const { hode } = view.value;
  const v = view.value.innhold;
  return (
    <SakRamme hode={hode} valgt="vedtak" {...(typeof lagret === "string" ? { lagret } : {})}>
      {v === null ? (
        <Alert>
          <p>{tekst("saksbehandling-vedtak.sensitivt")}</p>
        </Alert>
      ) : (
        <Innhold hode={hode} v={v} fersk={ansatt.fersk} />
      )}
    </SakRamme>
  );
}

export default tryggSide(VedtakPage);
