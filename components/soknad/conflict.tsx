"use no memo";
import type { RaVerdi } from "#domain/kernel/felt.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import type { FeltVisning, Konflikt, StegTekster } from "./steg-visning.ts";

/** A raw answer as people read it. */
export function somTekst(felt: FeltVisning, verdi: RaVerdi, tomt: string): string {
  if (typeof verdi === "string") return felt.valg?.find((v) => v.kode === verdi)?.tekst ?? (verdi.trim() || tomt);
  if (verdi.length === 0) return tomt;
  return verdi
    .map((del) => {
      if (typeof del === "string") return felt.valg?.find((v) => v.kode === del)?.tekst ?? del;
      const deler = (felt.liste?.felt ?? []).map((f) => somTekst(f, del[f.navn] ?? "", ""));
      return deler.filter(Boolean).join(", ") || tomt;
    })
    .join("; ");
}

type Props = {
  konflikter: readonly Konflikt[];
  felt: readonly FeltVisning[];
  tekster: StegTekster;
  /** With script: the choice is made here. Without, the buttons post. */
  velg?: (konflikt: Konflikt, behold: boolean) => void;
};

/** A field changed in two places: both values, and the person picks. */
export function Conflict({ konflikter, felt, tekster, velg }: Props) {
  const kjente = konflikter.flatMap((k) => {
    const f = felt.find(({ navn }) => navn === k.felt);
    return f ? [{ k, f }] : [];
  });
  if (kjente.length === 0) return null;
  const t = tekster.konflikt;
  return (
    <Alert farge="warning" tittel={t.tittel} rolle="alert">
      <p>{t.ingress}</p>
      {kjente.map(({ k, f }) => (
        <fieldset key={k.felt} className="ds-fieldset bd-konflikt">
          <legend className="ds-label">{f.etikett}</legend>
          <p>
            {t.din} <strong>{somTekst(f, k.din, tekster.tomt)}</strong>
          </p>
          <p>
            {t.deres} <strong>{somTekst(f, k.deres, tekster.tomt)}</strong>
          </p>
          <div className="bd-rad">
            {velg ? (
              <Button variant="secondary" onClick={() => velg(k, true)}>
                {t.beholdDin}
              </Button>
            ) : null}
            <Button
              type="submit"
              variant="secondary"
              name="_handling"
              value={`brukDeres:${k.felt}`}
              onClick={
                velg &&
                ((e) => {
                  e.preventDefault();
                  velg(k, false);
                })
              }
            >
              {t.brukDeres}
            </Button>
          </div>
        </fieldset>
      ))}
    </Alert>
  );
}
