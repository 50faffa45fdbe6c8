/** Help under boligsosial lov § 6, as an innstilling says it. */
export const hjelp = {
  hjelp: "gis",
  hjelpInnhold: "Vi leter sammen med deg, og går gjennom annonsene hver uke.",
  hjelpKontakt: "Salim Prøve",
  hjelpMote: "2026-12-08",
};

/** A place on the list, as an innstilling says it. */
export const plass = {
  ...hjelp,
  band: "B",
  bandGrunn: "Kontrakten går ut til sommeren.",
  soverom: "2",
  bemanning: "ingen",
  trinnfri: "nei",
  rullestol: "nei",
  heis: "ja",
  dyr: "nei",
  kontraktAr: "3",
};
