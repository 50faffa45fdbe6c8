import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { tekst } from "#messages/tekst.ts";
import { husstandIOrd } from "../../i-ord.ts";
import { avgjor } from "./actions.ts";
import type { Boligvalg } from "./kandidater.tsx";

type Props = { v: Boligvalg; valg: NonNullable<Boligvalg["valg"]>; tittel: string };

/** Who is chosen, who was passed over and why, and the two buttons of the one who decides. The proposer sees neither. */
export function Valget({ v, valg, tittel }: Props) {
  const navnAv = (plassId: string) => husstandIOrd(v.kandidater.find((k) => k.plassId === plassId)?.navn ?? null);
  return (
    <section className="bd-stabel" aria-labelledby="valget">
      <Heading niva={2} id="valget">
        {tekst(`tildeling.valg.${valg.tilstand}`, { navn: husstandIOrd(valg.navn) })}
      </Heading>
      <p>
        {valg.besluttetAv
          ? tekst("tildeling.valgside.begge", { foreslatt: valg.foreslattAv ?? "", besluttet: valg.besluttetAv })
          : tekst("tildeling.valgside.foreslattAv", { navn: valg.foreslattAv ?? "" })}
      </p>
      {valg.forbigatt.length > 0 ? (
        <ul className="bd-punkter">
          {valg.forbigatt.map((f) => (
            <li key={f.plassId}>
              {navnAv(f.plassId)}: {tekst(`tildeling.forbigrunn.${f.grunn}`)}
            </li>
          ))}
        </ul>
      ) : null}
      {valg.notat ? <p>{valg.notat}</p> : null}
      {valg.kanAvgjore ? (
        <StaffForm
          id="avgjor"
          action={avgjor.bind(null, v.kjoringId, v.boligId, valg.valgId)}
          felter={[]}
          knapper={[
            { tekst: tekst("tildeling.valgside.beslutt"), navn: "svar", verdi: "besluttet" },
            { tekst: tekst("tildeling.valgside.forkast"), navn: "svar", verdi: "forkastet", variant: "secondary" },
          ]}
          sidetittel={tittel}
          feilord={tekst("saksbehandling.feilord")}
        />
      ) : valg.tilstand === "foreslatt" ? (
        <p>{tekst("tildeling.valgside.venter")}</p>
      ) : null}
    </section>
  );
}
