"use no memo";
import type { Lagrestatus } from "./lagring.ts";
import type { StegTekster } from "./steg-visning.ts";

const klokke = (iso: string) =>
  new Intl.DateTimeFormat("nb-NO", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" })
    .format(new Date(iso))
    .replace(":", ".");

type Props = { status: Lagrestatus; tekster: StegTekster; loggInnHref: string };

/** «Lagret kl. 10.42». Only what needs the person is announced; a saved field is shown, not said. */
export function SaveStatus({ status, tekster, loggInnHref }: Props) {
  const rolig = status.slag === "lagret" ? tekster.lagret.replace("{tid}", klokke(status.tid)) : null;
  const uro =
    status.slag === "ikkeLagret"
      ? tekster.ikkeLagret
      : status.slag === "frakoblet"
        ? tekster.frakoblet
        : status.slag === "avlogget"
          ? tekster.avlogget
          : null;
  return (
    <div className="bd-lagret" data-tilstand={uro ? "feil" : undefined}>
      {rolig ?? (status.slag === "lagrer" ? tekster.lagrer : null)}
      <span role="status">{uro}</span>
      {status.slag === "avlogget" ? (
        <>
          {" "}
          <a className="ds-link" href={loggInnHref} target="_blank" rel="noopener">
            {tekster.loggInn}
          </a>
        </>
      ) : null}
    </div>
  );
}
