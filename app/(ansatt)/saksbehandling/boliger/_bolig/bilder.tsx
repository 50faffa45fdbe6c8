import type { ReactNode } from "react";
import type { Boligvisning } from "#usecases/bolig/view-bolig.ts";

type Bilde = Boligvisning["bilder"][number];

/** The pictures with their words; each may have something under it. */
export const Bilder = ({ bilder, under }: { bilder: readonly Bilde[]; under?: (bilde: Bilde) => ReactNode }) => (
  <ul className="bd-bilder">
    {bilder.map((b) => (
      <li key={b.id}>
        <picture>
          <img src={`/api/boligbilde/${b.id}`} alt={b.alt} width={b.bredde} height={b.hoyde} loading="lazy" />
        </picture>
        {under?.(b)}
      </li>
    ))}
  </ul>
);
