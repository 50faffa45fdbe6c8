import type { Kalkulert } from "#domain/startlan/kalkulator.ts";
import { ConditionList } from "../sak/condition-list.tsx";
import { decisionNodes } from "../sak/decision-nodes.ts";
import { Card } from "../ui/card.tsx";
import { Heading } from "../ui/heading.tsx";
import { BudgetPicture } from "./budget-picture.tsx";
import type { Ord } from "./ord.ts";
import { AssumptionsTable, LinesTable, LoanTable } from "./result-tables.tsx";

type Props = { svar: Kalkulert; ord: Ord };

/** The answer in two numbers, with what they rest on. */
export function Answer({ svar, ord }: Props) {
  const { beregning: b, forutsetninger } = svar;
  const av = (kode: string) => Number(forutsetninger.find((f) => f.kode === kode)?.verdi ?? 0);
  const si = (del: string, verdier?: Record<string, string | number>) => ord.si(`kalkulator.svar.${del}`, verdier);
  return (
    <Card som="section" farge="vin" tonet>
      <Heading niva={2} storrelse="sm" id="svaret" fokusbar>
        {si("tittel")}
      </Heading>
      {b.nettoInntektMnd === 0 ? (
        <p>{si("tomt")}</p>
      ) : b.tilLanMnd <= 0 ? (
        <p>{si("ingenting", { belop: ord.kr(-b.tilLanMnd) })}</p>
      ) : (
        <>
          <p>{si("til")}</p>
          <p className="bd-stort">{ord.kr(b.tilLanMnd)}</p>
          <p>{si("lan")}</p>
          <p className="bd-stort">{ord.kr(b.maksLan)}</p>
          <p className="bd-liten">
            {si("slik", { rente: ord.tall(av("rentePst") + av("testpaslag")), ar: av("nedbetalingstidAr") })}
          </p>
          {b.behov === undefined ? null : <p>{si("behov", { behov: ord.kr(b.behov) })}</p>}
          {b.gap ? <p>{si("gap", { gap: ord.kr(b.gap) })}</p> : null}
          <p>
            {si("boutgift", { ny: ord.kr(b.nyBoutgiftMnd) })}{" "}
            {b.boutgiftIDagMnd === undefined ? null : si("boutgiftIDag", { idag: ord.kr(b.boutgiftIDagMnd) })}
          </p>
        </>
      )}
      {b.nettoInntektMnd === 0 ? null : <BudgetPicture beregning={b} ord={ord} />}
      <p className="bd-dempet bd-liten">{si("forelopig")}</p>
    </Card>
  );
}

function Bank({ svar, ord }: Props) {
  const { bank } = svar.beregning;
  return (
    <section className="bd-flyt">
      <Heading niva={2} storrelse="sm">
        {ord.si("kalkulator.bank.tittel")}
      </Heading>
      <p>
        {ord.si(`beregning.bank.${bank.svar}`)} {bank.hinder ? ord.si(`beregning.bank.hinder.${bank.hinder}`) : null}{" "}
        {bank.maks === undefined ? null : ord.si("kalkulator.bank.maks", { maks: ord.kr(bank.maks) })}
      </p>
      <p className="bd-dempet">{ord.si("beregning.bank.forbehold")}</p>
    </section>
  );
}

/** Everything behind the answer: lines, tables, conditions with their paragraphs, and the figures assumed. */
export function Behind({ svar, ord }: Props) {
  const noder = decisionNodes(svar.vurdering, {
    tekst: (nokkel, verdier) => ord.si(nokkel, verdier),
    svar: (s) => ord.si(`kalkulator.vilkar.svar.${s}`),
    hjemmel: (hjemmel) => ord.si("kalkulator.vilkar.hjemmel", { hjemmel }),
    kr: ord.kr,
  });
  const assumed = (
    <>
      <AssumptionsTable forutsetninger={svar.forutsetninger} ord={ord} />
      <p className="bd-dempet bd-liten">{ord.si("kalkulator.motor", { versjon: svar.versjon })}</p>
    </>
  );
  // Before an income is written there is nothing to judge, and «ikke oppfylt» would be the first word a worried person met.
  if (svar.beregning.nettoInntektMnd === 0) return assumed;
  return (
    <>
      <LinesTable beregning={svar.beregning} ord={ord} />
      <section className="bd-flyt">
        <p>{ord.si("kalkulator.lan.ingress")}</p>
        <LoanTable beregning={svar.beregning} ord={ord} />
        <p className="bd-dempet bd-liten">{ord.si("kalkulator.lan.femti")}</p>
      </section>
      <Bank svar={svar} ord={ord} />
      <section className="bd-flyt">
        <Heading niva={2} storrelse="sm">
          {ord.si("kalkulator.vilkar.tittel")}
        </Heading>
        <p>{ord.si("kalkulator.vilkar.ingress")}</p>
        {svar.prioritet.map((kode) => (
          <p key={kode}>{ord.si(`beregning.prioritet.${kode}`)}</p>
        ))}
        <ConditionList noder={noder} />
      </section>
      {assumed}
    </>
  );
}
