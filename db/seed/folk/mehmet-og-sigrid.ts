import { assess, bevisvilkar, credit, decide, move, note, propose, reckon, take, talk } from "../akter.ts";
import { answers, debt, type Fortelling, income, kids, owes } from "../fortelling.ts";

/** Has a certificate, and has reported a home that is being looked at. */
export const mehmet: Fortelling = {
  nummer: "03897508957",
  navn: "Mehmet Aydin",
  om: "kokk som har funnet leilighet med finansieringsbeviset sitt",
  adresse: "Fantasiveien 63, 1396 Billingstad",
  epost: "mehmet.aydin@example.no",
  mobil: "68 05 20 22",
  sprak: "tr",
  saker: [
    {
      sendt: 175,
      svar: (d) =>
        answers({
          samliv: "partner",
          ...kids(["7", "100"], ["15", "100"]),
          boform: "leierPrivat",
          boutgiftIDagMnd: "18 900",
          boddSiden: d.for(1900),
          askerSiden: d.for(6400),
          boligproblemer: ["dyrt", "trangt"],
          formal: "kjop",
          laneonske: "3 100 000",
          soverom: "3",
          opphold: "permanent",
          behovTekst:
            "Vi har betalt over en million i leie på fem år. Kona mi begynte å jobbe i fjor, og nå kan vi betale et lån i stedet.",
          inntekter: [
            income("lonn", "35 200", { hvem: "jeg" }),
            income("lonn", "24 600", { hvem: "partner" }),
            income("barnetrygd", "4 024", { hvem: "partner" }),
          ],
          bruttoAr: "868 000",
          ...owes(debt("billan", "42 000", "1 900")),
          egenkapital: "130 000",
          sparerMnd: "3 000",
          sparehinder: ["hoyHusleie"],
          bankSvar: "avslag",
          bankDato: d.for(21),
        }),
      akter: [
        take(3, "sunniva"),
        talk(13, "Mehmet og Elif Aydin", "Elif ønsket forklaring på tyrkisk, tolk på telefon."),
        credit(14),
        reckon(15),
        assess(
          16,
          {
            langvarig: ["oppfylt", "Egenkapitalen stopper lån i bank, og leien gjør at de ikke får spart."],
            unntakA: ["oppfylt", "To barn, det minste sover hos foreldrene."],
            boligen: ["oppfylt", "Boligen godkjennes før bud."],
            sokere: ["oppfylt", "Begge signerer."],
          },
          "Ungdommen på 15 deler stue med familien. Et eget rom betyr mye de siste skoleårene.",
        ),
        propose(17, {
          utfall: "innvilget_bevis",
          belop: 3_100_000,
          vilkar: [...bevisvilkar, "egenkapital"],
          hensyn: "To faste inntekter og en leie som er høyere enn kostnaden ved lånet.",
          barnetsBeste: "Barna får hvert sitt rom.",
        }),
        decide(21, "bjorn"),
        note(166, "Ringte: har vært på visning på en treroms på Billingstad, prisantydning 2 690 000."),
        move(170, "meldBolig"),
      ],
      ende: "bolig_vurderes",
    },
  ],
};

/** Meant to move to Drammen and was sent there; stayed, asked again and bought: the papers are being signed. */
export const sigrid: Fortelling = {
  nummer: "25918942087",
  navn: "Sigrid Aamodt",
  om: "helsefagarbeider med tvillinger, skal signere lånepapirene",
  adresse: "Prøvestien 47, 3442 Hyggen",
  epost: "sigrid.aamodt@example.no",
  mobil: "68 05 20 23",
  saker: [
    {
      sendt: 262,
      svar: (d) =>
        answers({
          ...kids(["2", "100"], ["2", "100"]),
          boform: "hosFamilie",
          boutgiftIDagMnd: "5 000",
          boddSiden: d.for(200),
          askerSiden: d.for(200),
          boligproblemer: ["trangt"],
          formal: "kjop",
          laneonske: "1 700 000",
          soverom: "2",
          behovTekst:
            "Jeg og tvillingene bor på gjesterommet til mamma. Søsteren min har funnet en leilighet i gata si i Drammen, og der skal vi bo.",
          inntekter: [income("lonn", "31 800"), income("barnetrygd", "6 200"), income("bidrag", "2 800")],
          bruttoAr: "468 000",
          barnehageMnd: "1 130",
          egenkapital: "30 000",
          sparerMnd: "4 000",
          sparehinder: ["forsorger"],
          bankSvar: "ikkeSpurt",
          bankIkkeSpurtGrunn: "Jeg visste ikke at jeg måtte spørre banken først.",
        }),
      akter: [
        take(2, "sunniva"),
        note(3, "Snakket med Sigrid: hun skal bo i Drammen og har ikke tenkt å bli i Asker. Forklart hvor hun søker."),
        propose(3, {
          utfall: "avvist",
          grunner: ["annenKommune"],
          hensyn:
            "Du skal kjøpe leilighet i Drammen og bo der. Da er det Drammen kommune som avgjør om du kan få startlån. Vi kan ikke gjøre det for dem.",
          veienVidere:
            "Send søknaden til Drammen kommune. Spør banken din om lån først, for det kommer de også til å be om. Blir du i Asker likevel, er du velkommen til å søke her.",
        }),
        decide(5, "bjorn"),
      ],
      ende: "avvist",
    },
    {
      sendt: 222,
      svar: (d) =>
        answers({
          ...kids(["2", "100"], ["2", "100"]),
          boform: "hosFamilie",
          boutgiftIDagMnd: "5 000",
          boddSiden: d.for(240),
          askerSiden: d.for(240),
          boligproblemer: ["trangt"],
          boligproblemTekst:
            "Vi er tre i ett rom på ni kvadratmeter. Mamma har søvnvansker og trenger rommet sitt igjen.",
          formal: "kjop",
          laneonske: "1 700 000",
          soverom: "2",
          behovTekst:
            "Leiligheten i Drammen ble solgt til noen andre, og nå vil jeg heller bli her. Banken har sagt nei. Jeg vil bo i Hyggen, der mamma kan hente i barnehagen.",
          inntekter: [income("lonn", "32 400"), income("barnetrygd", "6 200"), income("bidrag", "2 800")],
          bruttoAr: "476 000",
          barnehageMnd: "1 130",
          egenkapital: "46 000",
          sparerMnd: "4 000",
          sparehinder: ["forsorger"],
          bankSvar: "avslag",
          bankDato: d.for(5),
        }),
      akter: [
        take(2, "sunniva"),
        talk(9, "Sigrid Aamodt"),
        credit(10),
        reckon(11),
        assess(
          12,
          {
            langvarig: ["oppfylt", "Eneforsørger til to småbarn med en middels lønn."],
            unntakA: ["oppfylt", "Tvillinger på to år og mor i ett rom."],
            boligen: ["oppfylt", "Boligen godkjennes før bud."],
          },
          "Barna trenger ro til å sove, og moren trenger hjelpen bestemoren gir.",
        ),
        propose(13, {
          utfall: "innvilget_bevis",
          belop: 1_700_000,
          vilkar: bevisvilkar,
          hensyn:
            "Du har fast jobb og familie i nærheten som hjelper med barna. Lånet er innenfor det økonomien tåler.",
          barnetsBeste: "Tvillingene får et eget rom nær bestemoren.",
        }),
        decide(15, "berit"),
        move(150, "meldBolig"),
        move(152, "godkjennBolig"),
        note(160, "Fikk tilslaget på 1 650 000. Overtakelse før jul."),
        move(163, "registrerKontrakt"),
      ],
      ende: "dokumenter_til_signering",
    },
  ],
};
