import type { ReactNode } from "react";
import { Heading } from "../ui/heading.tsx";

type Props = { tittel: string; ingress?: ReactNode; storrelse?: "2xl" | "xl"; children?: ReactNode };

/** The one `h1` of a page with its lead. */
export const PageHead = ({ tittel, ingress, storrelse = "xl", children }: Props) => (
  <div className="bd-sidehode bd-flyt">
    <Heading niva={1} storrelse={storrelse} fokusbar>
      {tittel}
    </Heading>
    {ingress ? <p className="bd-ingress">{ingress}</p> : null}
    {children}
  </div>
);
