import { headers } from "next/headers";
import { PageTitle } from "#components/ui/page-title.tsx";

/**
 * The title of a page with forms. A page drawn as the answer to a form sent without script leaves the title to that form, which says
 * «Feil»: a browser shows the first of two, and which comes first depends on what the page had to wait for.
 */
export async function SideTittel({ tittel }: { tittel: string }) {
  const hoder = await headers();
  const svarerSkjema = hoder.get("content-type")?.startsWith("multipart/form-data") && !hoder.has("next-action");
  return svarerSkjema ? null : <PageTitle tittel={tittel} />;
}
