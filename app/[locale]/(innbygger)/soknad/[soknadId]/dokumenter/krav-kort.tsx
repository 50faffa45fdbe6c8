import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { godtar, somStorrelse } from "#app/_soknad/dokument-ord.ts";
import type { TjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { type OpplastingTekster, UploadForm } from "#components/soknad/upload-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { grenser } from "#usecases/dokument/grenser.ts";
import type { KravVisning, SoknadVisning, VedleggVisning } from "#usecases/soknad/view-soknad.ts";
import { fjernFil, harLikevel } from "./actions.ts";

type Felles = { soknad: SoknadVisning; locale: string; fra?: string };

/** Files that have come, each with its size and, in a draft, a button that takes it out. */
export async function Filer({
  filer,
  soknad,
  locale,
  fra,
  type,
}: Felles & { filer: readonly VedleggVisning[]; type: string }) {
  const t = await getTranslations("soknad.dokumenter");
  if (filer.length === 0) return null;
  return (
    <ul className="bd-filer">
      {filer.map((fil) => (
        <li key={fil.id} className="bd-rad">
          <a className="ds-link" href={`/api/fil/${fil.id}`}>
            <bdi>{fil.filnavn}</bdi>
          </a>
          <span className="bd-dempet bd-liten">
            {somStorrelse(fil.storrelse)}. {t("mottatt")}
          </span>
          {soknad.tilstand === "utkast" ? (
            <form action={fjernFil.bind(null, { locale, soknadId: soknad.id, type, fra }, fil.id)}>
              <Button type="submit" variant="tertiary">
                {t("fjern")}
                <VisuallyHidden> {fil.filnavn}</VisuallyHidden>
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const farge = { mangler: "warning", levert: "success", senere: "info", valgfritt: "neutral" } as const;

function tilstandAv(krav: KravVisning, etterspurt: boolean): keyof typeof farge {
  if (etterspurt) return "mangler";
  if (krav.filer.length > 0) return "levert";
  if (krav.harIkke) return "senere";
  return krav.pakrevd ? "mangler" : "valgfritt";
}

async function IkkeNa({ krav, soknad, locale, fra }: Felles & { krav: KravVisning }) {
  const [t, d] = await Promise.all([getTranslations("soknad.dokumenter.harIkke"), datoer()]);
  const sted = { locale, soknadId: soknad.id, type: krav.type, fra };
  if (soknad.tilstand !== "utkast" || krav.filer.length > 0) return null;
  if (krav.harIkke) {
    return (
      <form action={harLikevel.bind(null, sted)} className="bd-flyt">
        <p>{krav.harIkke.lovetDato ? t("lovet", { dato: d.dag(krav.harIkke.lovetDato) }) : null}</p>
        {krav.harIkke.grunn ? <p>{t("grunnen", { grunn: krav.harIkke.grunn })}</p> : null}
        <Button type="submit" variant="tertiary">
          {t("angre")}
        </Button>
      </form>
    );
  }
  const sok = new URLSearchParams({ ikke: krav.type, ...(fra ? { fra } : {}) });
  return (
    <p>
      <Lenke href={sti(locale, `/soknad/${soknad.id}/dokumenter?${sok}` as Route)}>{t("apne")}</Lenke>
    </p>
  );
}

type Kort = Felles & { krav: KravVisning; ord: TjenesteOrd; tekster: OpplastingTekster; etterspurt: boolean };

/** One paper asked for: why, what has come, how to send it, and the way out when she does not have it. */
export async function KravKort(p: Kort) {
  const { krav, ord, tekster, soknad, etterspurt } = p;
  const t = await getTranslations("soknad.dokumenter");
  const navn = ord.dokument(krav.type) ?? krav.type;
  const tilstand = tilstandAv(krav, etterspurt);
  return (
    <section
      className="bd-boks bd-flyt"
      id={`dokument-${krav.type}`}
      aria-labelledby={`navn-${krav.type}`}
      tabIndex={-1}
    >
      <div className="bd-rad">
        <Heading niva={2} storrelse="xs" id={`navn-${krav.type}`}>
          {navn}
        </Heading>
        <Tag farge={farge[tilstand]}>{t(`tilstand.${tilstand}`)}</Tag>
      </div>
      <p>
        {etterspurt ? t("etterspurt") : ord.dokumentgrunn(krav.type, krav.grunn)} {krav.pakrevd ? null : t("valgfritt")}
      </p>
      <Filer filer={krav.filer} type={krav.type} {...p} />
      {soknad.tarImotFiler ? (
        <UploadForm
          soknadId={soknad.id}
          krav={krav.type}
          etikett={t("velg", { dokument: navn })}
          godtar={godtar}
          maksBytes={grenser.fil}
          tekster={tekster}
        />
      ) : null}
      <IkkeNa {...p} />
    </section>
  );
}
