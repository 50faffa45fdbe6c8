import type { ReactNode } from "react";
import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm, type StaffState } from "#components/sak/staff-form.tsx";
import { tekst } from "#messages/tekst.ts";
import type { LeieForAnsatt } from "#usecases/leie/view-leie.ts";

type Props = {
  leie: LeieForAnsatt;
  id: string;
  action: (forrige: StaffState, skjema: FormData) => Promise<StaffState>;
  felter?: readonly StaffFelt[];
  knapp: string;
  farge?: "danger";
  foran?: ReactNode;
};

export const sidetittel = (leie: LeieForAnsatt) => tekst("saksbehandling-leie.tittel", { kode: leie.kode });

/** A folded form of the tenancy, which carries the revision it was drawn at. */
export const Skjema = ({ leie, id, action, felter = [], knapp, farge, foran }: Props) => (
  <StaffForm
    id={id}
    action={action}
    felter={[{ slag: "skjult", navn: "revisjon", verdi: String(leie.revisjon) }, ...felter]}
    knapper={[{ tekst: knapp, variant: "secondary", ...(farge ? { farge } : {}) }]}
    sidetittel={sidetittel(leie)}
    feilord={tekst("saksbehandling.feilord")}
    fold={{ tekst: knapp, foran }}
  />
);
