import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { Punkt, Svarvisning } from "#components/kan-jeg-soke/visning.ts";
import type { TagFarge } from "#components/ui/tag.tsx";
import type { Grunn, KanJegSoke } from "#domain/kan-jeg-soke.ts";
import { ordene } from "./skjema.ts";

const farger: Record<string, TagFarge> = {
  oppfylt: "success",
  ikkeOppfylt: "danger",
  uavklart: "warning",
  ubesvart: "neutral",
};

type Ord = Awaited<ReturnType<typeof samleOrd>>;
async function samleOrd() {
  const [ord, d, alle] = await Promise.all([ordene(), datoer(), getTranslations()]);
  type Nokkel = Parameters<typeof alle>[0];
  const tekst = (nokkel: string, verdier?: Record<string, unknown>) =>
    alle.has(nokkel as Nokkel) ? alle(nokkel as Nokkel, verdier as never) : undefined;
  return { ...ord, d, tekst };
}

/** The number against its limit, when the condition is about numbers. */
function tallet({ regel, fakta = {} }: Grunn, { t, d }: Ord): string | undefined {
  if (regel === "kbAlder" && fakta.alder !== undefined) return t("tall.kbAlder", { alder: Number(fakta.alder) });
  if (regel === "kbBotid" && fakta.botidManeder !== undefined)
    return t("tall.kbBotid", { har: Number(fakta.botidManeder), krav: Number(fakta.kravManeder) });
  if (regel === "kbIkkeSelv" && fakta.inntektHusstandMnd !== undefined)
    return t("tall.kbIkkeSelv", { inntekt: d.kr(Number(fakta.inntektHusstandMnd)) });
  return undefined;
}

function punktet(grunn: Grunn, ord: Ord): Punkt {
  const { t, tekst, felt, d } = ord;
  const { regel, svar, ubesvart } = grunn;
  const status = ubesvart.length > 0 ? "ubesvart" : svar;
  const linjer =
    status === "ubesvart"
      ? [t("ubesvart", { felt: ubesvart.map((navn) => `«${felt(navn, "etikett")}»`).join(", ") })]
      : [
          tekst(`regler.${regel}.${svar}`, grunn.fakta),
          tallet(grunn, ord),
          svar === "oppfylt" ? undefined : tekst(`kan-jeg-soke.rad.${regel}`),
        ];
  return {
    id: regel,
    tittel: tekst(`regler.${regel}.tittel`) ?? regel,
    status: { tekst: t(`leie.status.${status}`), farge: farger[status] ?? "neutral" },
    linjer: linjer.filter((linje) => linje !== undefined),
    skritt:
      status === "ubesvart"
        ? []
        : grunn.skritt.flatMap(
            (s) => tekst(`kan-jeg-soke.skritt.${s.kode}`, { dag: s.dag ? d.kortDag(s.dag) : "" }) ?? [],
          ),
    hjemmel: t("leie.hjemmel", { hjemmel: grunn.hjemmel }),
  };
}

function samlet(grunner: readonly Grunn[], { t }: Ord): string {
  const besvart = grunner.filter((g) => g.ubesvart.length === 0);
  const mangler = grunner.length - besvart.length;
  const vurderes = besvart.filter((g) => g.svar === "uavklart").length;
  const dom = besvart.some((g) => g.svar === "ikkeOppfylt")
    ? t("leie.hindret")
    : vurderes > 0
      ? t("leie.vurderes", { antall: vurderes })
      : t("leie.klar");
  if (mangler === 0) return dom;
  const uten = t("leie.mangler", { antall: mangler });
  return besvart.length === 0 ? uten : `${dom} ${uten}`;
}

/** The answer in plain words: owning first, with the figures of the calculator, then every condition of a municipal home. */
export async function svarIOrd(svar: KanJegSoke, locale: string): Promise<Svarvisning> {
  const ord = await samleOrd();
  const { t, d } = ord;
  const { beregning: b, versjon } = svar.lan;
  const regnet = svar.eie === "kan" || svar.eie === "vurderes";
  const knapp = (id: "startlan" | "kommunal-bolig", hoved: boolean) => ({
    handling: `taMed:${id}`,
    tekst: t(`knapp.${id}`),
    hoved,
  });
  return {
    tittel: t("svar.tittel"),
    ...(svar.akutt ? { akutt: t("svar.akutt") } : {}),
    forelopig: t("svar.forelopig"),
    eie: {
      tittel: t("eie.tittel"),
      linjer: [
        t(`eie.${svar.eie}`, { lan: d.kr(b.maksLan), rest: d.kr(b.tilLanMnd) }),
        ...(regnet ? [t("eie.boutgift", { ny: d.kr(b.nyBoutgiftMnd) })] : []),
      ],
      kalkulator: { href: sti(locale, rute("/startlan/kalkulator")), tekst: t("svar.kalkulator") },
      motor: t("eie.motor", { versjon }),
    },
    leie: {
      tittel: t("leie.tittel"),
      tekst: samlet(svar.grunner, ord),
      skrittTittel: t("skritt.tittel"),
      punkter: svar.grunner.map((grunn) => punktet(grunn, ord)),
      motor: t("leie.motor", { versjon: svar.versjon }),
    },
    taMed: {
      hjelp: t("knapp.taMedHjelp"),
      knapper: [knapp("startlan", svar.eie === "kan"), knapp("kommunal-bolig", svar.eie !== "kan")],
    },
  };
}
