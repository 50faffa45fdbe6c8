import { assess, bevisvilkar, credit, decide, note, propose, reckon, take, talk } from "../akter.ts";
import { answers, type Dager, debt, type Fortelling, income, kids, owes } from "../fortelling.ts";

const sokkelen = (d: Dager) =>
  answers({
    ...kids(["5", "100"]),
    boform: "leierPrivat",
    boddSiden: d.for(730),
    askerSiden: d.for(1500),
    boligproblemer: ["dyrt", "uegnet"],
    formal: "kjop",
    soverom: "2",
    bankSvar: "avslag",
    bankDato: d.for(15),
    sparehinder: ["hoyHusleie", "forsorger"],
  });

/** First time on work assessment allowance, then a lasting disability pension: the same family, another answer. */
export const liselotte: Fortelling = {
  nummer: "09879505396",
  navn: "Lise-Lotte Krag",
  om: "ung ufør mor, venter på at en annen skal se over innstillingen",
  adresse: "Fantasiveien 17, 1391 Vollen",
  epost: "liselotte.krag@example.no",
  mobil: "68 05 20 29",
  saker: [
    {
      sendt: 190,
      svar: (d) => ({
        ...sokkelen(d),
        boutgiftIDagMnd: "13 100",
        laneonske: "1 900 000",
        behovTekst:
          "Jeg er under avklaring hos Nav og vet ikke hva jeg skal leve av om et år. Men jeg vil gjerne at gutten min får et fast sted før han begynner på skolen.",
        inntekter: [
          income("aap", "19 800", { slutt: d.om(210) }),
          income("barnetrygd", "4 300"),
          income("bidrag", "2 300"),
        ],
        bruttoAr: "268 000",
        barnehageMnd: "466",
        egenkapital: "18 000",
        sparerMnd: "500",
      }),
      akter: [
        take(3, "sunniva"),
        note(10, "Nav: avklaringen er ferdig tidligst i september."),
        reckon(15),
        assess(
          16,
          { langvarig: ["oppfylt", "Lav inntekt som varer."], unntakA: ["oppfylt", "Barn og særlige utfordringer."] },
          "Gutten begynner på skolen neste år. Vi vurderer saken på nytt når inntekten er kjent.",
        ),
        propose(17, {
          utfall: "avslatt",
          grunner: ["betjeningsevne"],
          hensyn: "Arbeidsavklaringspengene går ut til vinteren, og det er for lite igjen til et lån i dag.",
          barnetsBeste: "Et fast sted før skolestart er viktig. Vi tar saken opp igjen så snart Nav er ferdig.",
          veienVidere: "Søk igjen når Nav har bestemt hva du skal leve av. Legg ved vedtaket, så går det raskt.",
        }),
        decide(22, "bjorn"),
      ],
      ende: "avslatt",
    },
    {
      sendt: 26,
      svar: (d) => ({
        ...sokkelen(d),
        boutgiftIDagMnd: "13 600",
        laneonske: "1 350 000",
        behovTekst:
          "Nå har jeg fått varig uføretrygd, og vedtaket ligger ved. Vi vil bli i Vollen, der gutten skal begynne på skolen.",
        saerligeBehov: "ja",
        saerligeBehovTekst: "Jeg må ha ro og kort vei til alt. Trapper er vanskelige for meg.",
        inntekter: [income("ufore", "25 300"), income("barnetrygd", "4 300"), income("bidrag", "2 300")],
        bruttoAr: "361 000",
        barnehageMnd: "466",
        egenkapital: "24 000",
        sparerMnd: "1 000",
      }),
      akter: [
        take(1, "sunniva"),
        talk(8, "Lise-Lotte Krag", "Fast rente i ti år gir trygghet når inntekten er fast."),
        credit(9),
        reckon(11, {}, ["50", "Varig lav inntekt, boligen skal dekke behovet lenge, og leien i området er høyere."]),
        assess(
          12,
          {
            langvarig: ["oppfylt", "Uføretrygden er varig."],
            unntakA: ["oppfylt", "Barn og særlige utfordringer, dyr sokkelleilighet med trapp."],
            boligen: ["oppfylt", "Boligen godkjennes før bud, må være uten trapper."],
            betjeningsevne: ["oppfylt", "Holder over 50 år etter § 8-5."],
          },
          "Gutten begynner på skolen i Vollen til høsten og får bli der.",
        ),
        propose(13, {
          utfall: "innvilget_bevis",
          belop: 1_350_000,
          vilkar: bevisvilkar,
          hensyn: "Inntekten er lav, men den er varig. Over 50 år blir lånet billigere enn leien du betaler.",
          barnetsBeste: "Et fast hjem før skolestart veier tungt.",
        }),
      ],
      ende: "innstilt",
    },
  ],
};

/** Came as a refugee, worked his way to a certificate; the first refusal told him what was needed. */
export const yonas: Fortelling = {
  nummer: "41868837169",
  navn: "Yonas Haile",
  om: "renovatør som fulgte rådet i avslaget og fikk ja",
  adresse: "Demobakken 140, 3440 Røyken",
  epost: "yonas.haile@example.no",
  mobil: "68 05 20 30",
  saker: [
    {
      sendt: 320,
      svar: (d) =>
        answers({
          boform: "leierPrivat",
          boutgiftIDagMnd: "10 300",
          boddSiden: d.for(380),
          askerSiden: d.for(1700),
          boligproblemer: ["trangt", "darligStandard"],
          formal: "kjop",
          laneonske: "2 100 000",
          soverom: "2",
          opphold: "permanent",
          behovTekst: "Familien min kommer fra Addis til sommeren. Jeg må ha et sted å ta dem imot.",
          inntekter: [income("lonn", "26 700"), income("sosialhjelp", "2 000", { slutt: d.om(60) })],
          bruttoAr: "389 000",
          ...owes(debt("annet", "60 000", "2 500")),
          andreFasteMnd: "4 500",
          egenkapital: "12 000",
          sparerMnd: "0",
          sparehinder: ["lavInntekt", "annet"],
          sparehinderTekst: "Jeg sender penger hjem til kona og barna.",
          bankSvar: "avslag",
          bankDato: d.for(14),
        }),
      akter: [
        take(6, "sunniva"),
        reckon(16),
        assess(17, {
          langvarig: ["oppfylt", "Lav inntekt over tid."],
          sparing: ["oppfylt", "Han forsørger familien i utlandet."],
        }),
        propose(18, {
          utfall: "avslatt",
          grunner: ["betjeningsevne"],
          hensyn: "Det er for lite igjen hver måned når gjelden og pengene du sender hjem, er betalt.",
          veienVidere:
            "Når gjelden på 60 000 er betalt og familien er her, ser regnestykket annerledes ut. Da kommer også barnetrygden. Søk igjen da.",
        }),
        decide(23, "berit"),
      ],
      ende: "avslatt",
    },
    {
      sendt: 88,
      svar: (d) =>
        answers({
          samliv: "partner",
          ...kids(["6", "100"], ["9", "100"]),
          boform: "leierPrivat",
          boutgiftIDagMnd: "14 800",
          boddSiden: d.for(40),
          askerSiden: d.for(1930),
          boligproblemer: ["trangt", "usikkertLeieforhold"],
          formal: "kjop",
          laneonske: "1 500 000",
          soverom: "3",
          opphold: "permanent",
          behovTekst:
            "Familien min kom i juni. Gjelden er betalt, og jeg kjører nå lastebil fast. Vi er fire i en toroms på korttidskontrakt.",
          inntekter: [
            income("lonn", "38 200", { hvem: "jeg" }),
            income("introduksjon", "15 600", { hvem: "partner", slutt: d.om(400) }),
            income("barnetrygd", "4 024", { hvem: "partner" }),
          ],
          bruttoAr: "752 000",
          egenkapital: "45 000",
          sparerMnd: "3 500",
          sparehinder: ["forsorger"],
          bankSvar: "avslag",
          bankDato: d.for(9),
        }),
      akter: [
        take(2, "salim"),
        talk(10, "Yonas Haile og Meron Tadesse, tolk på amharisk"),
        credit(11),
        reckon(12, { "inntekt.1": ["12 000", "Stønaden tar slutt. Vi regner med deltidsarbeid etterpå."] }),
        assess(
          13,
          {
            unntakA: ["oppfylt", "To barn i en toroms på korttidskontrakt."],
            boligen: ["oppfylt", "Boligen godkjennes før bud."],
            sokere: ["oppfylt", "Begge signerer."],
            betjeningsevne: ["oppfylt", "Satt til det lastebillønnen og barnetrygden bærer når stønaden er redusert."],
          },
          "Barna er nye i landet og trenger å slippe skolebytte.",
        ),
        propose(14, {
          utfall: "delvis_bevis",
          belop: 1_450_000,
          vilkar: bevisvilkar,
          hvorforMindre:
            "Introduksjonsstønaden tar slutt neste år. Lønnen og barnetrygden alene bærer 1 450 000 kroner, 50 000 mindre enn du ba om.",
          hensyn: "Du har gjort det vi ba om i forrige vedtak: gjelden er betalt, og jobben er fast.",
          barnetsBeste: "Barna begynner på skole i Røyken og får bli der.",
        }),
        decide(17, "bjorn"),
      ],
      ende: "innvilget_bevis",
    },
  ],
};
