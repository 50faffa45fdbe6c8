import type { Grunn } from "../kernel/tjeneste.ts";

const forskriften = (kode: string, paragraf: string): Grunn => ({
  kode,
  hjemmel: `forskrift om lån fra Husbanken § ${paragraf}`,
  kilde: "FOR-2019-11-18-1546 kapittel 5",
  status: "bekreftet",
});

/** Why a startlån is refused (lanforskr §§ 5-2 to 5-4). */
export const startlanAvslagsgrunner: readonly Grunn[] = [
  forskriften("bankKan", "5-4"),
  forskriften("ikkeLangvarig", "5-4"),
  forskriften("sparing", "5-4"),
  forskriften("betjeningsevne", "5-4"),
  forskriften("boligen", "5-3"),
  forskriften("refinansiering", "5-3"),
  forskriften("opphold", "5-2"),
  forskriften("botid", "5-2"),
  forskriften("dokumentasjon", "5-2"),
  forskriften("gjeld", "5-4"),
];

/** The paragraphs are real; that they carry a dismissal as these do is our reading, and no lawyer has confirmed it. */
const egenLesning = (kode: string, hjemmel: string, lov: string): Grunn => ({
  kode,
  hjemmel,
  kilde: `${lov}, vår lesning`,
  status: "ubekreftet",
});

/** Why an application is dismissed without being judged. */
export const startlanAvvisningsgrunner: readonly Grunn[] = [
  egenLesning("annenKommune", "forvaltningsloven § 11", "LOV-1967-02-10"),
  egenLesning("manglerFullmakt", "forvaltningsloven § 12", "LOV-1967-02-10"),
  egenLesning("kanIkkeBindeSeg", "vergemålsloven § 9", "LOV-2010-03-26-9"),
  egenLesning("ingentingAAvgjore", "forvaltningsloven § 2", "LOV-1967-02-10"),
];
