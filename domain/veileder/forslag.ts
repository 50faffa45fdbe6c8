/** The four questions of the guide, each with its closed set of answers in the order shown. Nothing is stored. */
export const veilederSporsmal = {
  hjem: ["leier", "eier", "hosNoen", "utenBolig"],
  mal: ["kjope", "leie", "beholde", "usikker"],
  bank: ["ikkeSpurt", "avslag", "forLite", "fikkNok"],
  hinder: ["penger", "finne", "forsta", "helse"],
} as const;

type Sporsmal = keyof typeof veilederSporsmal;
export type VeilederSvar = { [S in Sporsmal]: (typeof veilederSporsmal)[S][number] };

export type Dor = "startlan" | "kommunalBolig" | "boligskole" | "bolighjelpen";
/** `grunn` is a message key that says why this door. */
export type Forslag = { dor: Dor; grunn: string };

/** Reads answers given in an address; an unknown answer counts as none. */
export function lesVeilederSvar(inn: Readonly<Record<string, unknown>>): Partial<VeilederSvar> {
  const par = Object.entries(veilederSporsmal).flatMap(([navn, valg]) => {
    const svar = valg.find((v) => v === inn[navn]);
    return svar ? [[navn, svar]] : [];
  });
  return Object.fromEntries(par);
}

export const erBesvart = (svar: Partial<VeilederSvar>): svar is VeilederSvar =>
  Object.keys(veilederSporsmal).every((navn) => navn in svar);

function kjopOgBehold({ mal, bank, hinder }: VeilederSvar): Forslag[] {
  const behold = mal === "beholde";
  const lan: Forslag[] =
    bank === "fikkNok"
      ? [{ dor: "bolighjelpen", grunn: "bankenLaner" }]
      : [{ dor: "startlan", grunn: behold ? "beholde" : bank === "ikkeSpurt" ? "sporBanken" : "bankenNei" }];
  const kurs: Forslag[] = hinder === "forsta" ? [{ dor: "boligskole", grunn: "lareKjop" }] : [];
  const folge: Forslag[] = !behold && hinder !== "penger" ? [{ dor: "bolighjelpen", grunn: "folge" }] : [];
  return [...lan, ...kurs, ...folge];
}

function leie({ hinder }: VeilederSvar): Forslag[] {
  if (hinder === "forsta")
    return [
      { dor: "boligskole", grunn: "lareLeie" },
      { dor: "bolighjelpen", grunn: "folge" },
    ];
  if (hinder === "finne")
    return [
      { dor: "bolighjelpen", grunn: "finne" },
      { dor: "kommunalBolig", grunn: "ikkeSelv" },
    ];
  return [
    { dor: "kommunalBolig", grunn: hinder === "helse" ? "helse" : "ikkeSelv" },
    { dor: "boligskole", grunn: "lareLeie" },
  ];
}

function usikker({ hinder }: VeilederSvar): Forslag[] {
  const forst: Forslag =
    hinder === "helse" ? { dor: "kommunalBolig", grunn: "helse" } : { dor: "boligskole", grunn: "begynnHer" };
  return hinder === "penger" ? [forst, { dor: "startlan", grunn: "regnForst" }] : [forst];
}

/** The doors that may fit, best first, at most one reason per door. Guidance only: nobody is turned away. */
export function foreslaDorer(svar: VeilederSvar): Forslag[] {
  const alle = svar.mal === "leie" ? leie(svar) : svar.mal === "usikker" ? usikker(svar) : kjopOgBehold(svar);
  return alle.filter((f, i) => alle.findIndex((g) => g.dor === f.dor) === i);
}

/** Without a home tonight, help comes before any application. */
export const trengerHjelpNa = (svar: Partial<VeilederSvar>) => svar.hjem === "utenBolig";
