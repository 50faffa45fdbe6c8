import { headers } from "next/headers";
import { SKJEMASVAR_HODE } from "#app/_session/hoder.ts";
import { PageTitle } from "#components/ui/page-title.tsx";

/**
 * The title of a page with forms. A page drawn as the answer to a form sent without script leaves the title to that form, which says
 * «Feil»: a browser shows the first of two, and which comes first depends on what the page had to wait for.
 */
export async function SideTittel({ tittel }: { tittel: string }) {
  return (await headers()).has(SKJEMASVAR_HODE) ? null : <PageTitle tittel={tittel} />;
}
