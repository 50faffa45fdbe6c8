import type { ReactNode } from "react";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { AnsattRamme } from "#app/_ramme/ansatt-ramme.tsx";
import { grunnmetadata, grunnviewport } from "#app/_ramme/metadata.ts";
import { innlogget, requireAnsatt } from "#app/_session/actor.ts";
import { policy } from "#domain/sak/policy.ts";
import "../../globals.css";
import "#components/sak/staff.css";

export const metadata = grunnmetadata;
export const viewport = grunnviewport;

/** Root of the staff area: bokmål only. Each page asks again who it is; a layout is not drawn on every navigation. */
async function StaffLayout({ children }: { children: ReactNode }) {
  const ansatt = await requireAnsatt();
  const hvem = await innlogget();
  return (
    <html lang="nb" data-color-scheme="auto">
      <body data-color="vin">
        <AnsattRamme innlogget={hvem?.navn ?? ""} harKo={policy.listKo(ansatt)}>
          {children}
        </AnsattRamme>
      </body>
    </html>
  );
}

export default tryggSide(StaffLayout);
