import { Details } from "#components/ui/details.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { osloDag } from "#domain/kernel/dag.ts";
import type { Satt, Status } from "#domain/kernel/satt.ts";
import { erGammel } from "#domain/startlan/satser.ts";
import { tekst } from "#messages/tekst.ts";
import { linjer } from "./satte-rader.ts";

/** How sure we are, in words. */
export const Statusmerke = ({ status }: { status: Status }) => (
  <Tag farge={status === "bekreftet" ? "success" : "warning"}>{tekst(`beregning.status.${status}`)}</Tag>
);

/** How sure the figure is; old ones say so. */
export const Statuscelle = ({ satt }: { satt: Satt<unknown> }) => (
  <>
    <Statusmerke status={satt.status} />{" "}
    {typeof satt.verdi === "object" && erGammel(satt, osloDag(new Date())) ? (
      <Tag farge="danger">{tekst("beregning.status.gammel")}</Tag>
    ) : null}
  </>
);

export function Verdicelle({ verdi }: { verdi: unknown }) {
  const alle = linjer(verdi);
  if (alle.length === 1) return <>{alle[0]?.verdi}</>;
  return (
    <Details sporsmal={tekst("saksbehandling-andre.regelsett.vis")} variant="linje">
      <ul className="bd-punkter bd-liten">
        {alle.map((l) => (
          <li key={l.navn}>
            {l.navn}: <span className="bd-tall">{l.verdi}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
