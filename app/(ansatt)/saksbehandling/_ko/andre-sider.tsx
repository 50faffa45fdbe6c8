import type { Route } from "next";
import { Lenke } from "#components/ui/lenke.tsx";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { type Ansatt, harRolle } from "#domain/kernel/actor.ts";
import { tildelingspolicy } from "#domain/tildeling/policy.ts";
import { tekst } from "#messages/tekst.ts";

/** Pages beside the queue that this person has an errand on. */
export function AndreSider({ ansatt }: { ansatt: Ansatt }) {
  const sider = [
    "utsendinger",
    ...(ansatt.enheter.includes("bolig") ? (["venteliste", "tilbud", "leieforhold", "rapporter"] as const) : []),
    ...(tildelingspolicy.read(ansatt, "bolig") ? (["tildeling"] as const) : []),
    ...(boligpolicy.readBolig(ansatt, { enhet: "bolig" }) ? (["boliger"] as const) : []),
    ...(harRolle(ansatt, "leder") ? (["oppbevaring", "tilbakemeldinger"] as const) : []),
  ] as const;
  return (
    <nav aria-label={tekst("saksbehandling-ko.andre.navn")} className="bd-rad">
      {sider.map((side) => (
        <Lenke key={side} href={`/saksbehandling/${side}` as Route}>
          {tekst(`saksbehandling-ko.andre.${side}`)}
        </Lenke>
      ))}
    </nav>
  );
}
