import type { Beregning } from "#domain/startlan/beregning.ts";
import type { VistForutsetning } from "#domain/startlan/forutsetninger.ts";
import { Table } from "../ui/table.tsx";
import { Tag, type TagFarge } from "../ui/tag.tsx";
import type { Ord } from "./ord.ts";

/** Every line of the calculation; the sums stand out. */
export const LinesTable = ({ beregning, ord }: { beregning: Beregning; ord: Ord }) => (
  <Table
    tittel={ord.si("kalkulator.regnestykke.tittel")}
    nokkel={(linje) => linje.kode}
    rader={beregning.linjer}
    kolonner={[
      {
        id: "post",
        navn: ord.si("kalkulator.regnestykke.post"),
        radnavn: true,
        celle: (l) =>
          l.sum ? <strong>{ord.si(`beregning.linje.${l.kode}`)}</strong> : ord.si(`beregning.linje.${l.kode}`),
      },
      {
        id: "belop",
        navn: ord.si("kalkulator.regnestykke.belop"),
        tall: true,
        celle: (l) => (l.sum ? <strong>{ord.tall(l.belop)}</strong> : ord.tall(l.belop)),
      },
    ]}
  />
);

/** What the same money carries if the rate rises, and over more or fewer years. */
export function LoanTable({ beregning, ord }: { beregning: Beregning; ord: Ord }) {
  const { muligheter } = beregning;
  const ar = [...new Set(muligheter.map((m) => m.ar))];
  const paslag = [...new Set(muligheter.map((m) => m.paslag))];
  const rente = (p: number) => ord.tall(muligheter.find((m) => m.paslag === p)?.rentePst ?? 0);
  return (
    <Table
      tittel={ord.si("kalkulator.lan.tittel")}
      nokkel={String}
      rader={paslag}
      kolonner={[
        {
          id: "rente",
          navn: ord.si("kalkulator.lan.rente"),
          radnavn: true,
          celle: (p) =>
            ord.si(p === 0 ? "kalkulator.lan.idag" : "kalkulator.lan.pluss", { rente: rente(p), paslag: p }),
        },
        ...ar.map((a) => ({
          id: String(a),
          navn: ord.si("kalkulator.lan.ar", { ar: a }),
          tall: true as const,
          celle: (p: number) => ord.kr(muligheter.find((m) => m.paslag === p && m.ar === a)?.vist ?? 0),
        })),
      ]}
    />
  );
}

const farger: Record<string, TagFarge> = { bekreftet: "success", fagkunnskap: "info", ubekreftet: "warning" };
const enheter: Record<string, string> = { rentePst: "prosent", testpaslag: "prosentpoeng", nedbetalingstidAr: "ar" };

/** Each figure that was assumed: value, where it is from, since when, and how sure it is. */
export function AssumptionsTable({ forutsetninger, ord }: { forutsetninger: readonly VistForutsetning[]; ord: Ord }) {
  const verdi = ({ kode, verdi: v }: VistForutsetning) => {
    if (typeof v !== "number") return String(v);
    const enhet = enheter[kode];
    return enhet ? ord.si(`kalkulator.forutsetninger.${enhet}`, { verdi: ord.tall(v) }) : ord.kr(v);
  };
  const si = (del: string) => ord.si(`kalkulator.forutsetninger.${del}`);
  return (
    <Table
      tittel={si("tittel")}
      nokkel={(f) => f.kode}
      rader={forutsetninger}
      kolonner={[
        { id: "navn", navn: si("navn"), radnavn: true, celle: (f) => ord.si(`beregning.forutsetning.${f.kode}`) },
        { id: "verdi", navn: si("verdi"), tall: true, celle: verdi },
        { id: "kilde", navn: si("kilde"), celle: (f) => (f.endret ? ord.si("beregning.status.endret") : f.kilde) },
        { id: "fra", navn: si("fra"), celle: (f) => (f.endret ? "–" : ord.dag(f.gyldigFra)) },
        {
          id: "status",
          navn: si("status"),
          celle: (f) =>
            f.endret ? (
              "–"
            ) : (
              <>
                <Tag farge={farger[f.status]}>{ord.si(`beregning.status.${f.status}`)}</Tag>{" "}
                {f.gammel ? <Tag farge="danger">{ord.si("beregning.status.gammel")}</Tag> : null}
              </>
            ),
        },
      ]}
    />
  );
}
