"use client";
import { useActionState } from "react";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { Button } from "#components/ui/button.tsx";

type Props = { action: (forrige: StaffState, skjema: FormData) => Promise<StaffState>; tekst: string; navn: string };

/** Takes one case. Whoever comes second sees who was first, where the button was. */
export function TakeButton({ action, tekst, navn }: Props) {
  const [state, send] = useActionState(action, {});
  return (
    <form action={send}>
      {state.melding ? (
        <p role="status">
          {state.melding.tittel}. {state.melding.tekst}
        </p>
      ) : (
        <Button type="submit" variant="secondary" aria-label={navn}>
          {tekst}
        </Button>
      )}
    </form>
  );
}
