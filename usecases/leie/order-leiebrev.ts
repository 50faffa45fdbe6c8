import { orderBrev } from "#db/queries/brev.ts";
import { leiebrevnokkel } from "#db/queries/leiebrev.ts";
import type { Leie } from "#db/queries/leieforhold.ts";
import type { Brevmal } from "#domain/vedtak/brev.ts";
import type { Kontekst } from "../kernel/usecase.ts";

/** Orders a letter to the tenant, once for each cause; what it says is read from the tenancy's rows when it is made. */
export async function orderLeiebrev(
  { tx, order }: Pick<Kontekst, "tx" | "order">,
  leie: Pick<Leie, "id" | "sakId" | "leierId">,
  mal: Brevmal,
  delId?: string,
): Promise<string | undefined> {
  const brevId = await orderBrev(tx, {
    sakId: leie.sakId,
    mottakerId: leie.leierId,
    mal,
    nokkel: leiebrevnokkel(mal, leie.id, delId),
  });
  if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
  return brevId;
}
