import { expect, test } from "vitest";
import { caseCipher, type Forseglet } from "../krypto.ts";
import { useDatabase } from "../testing/database.ts";
import { createAnsatt } from "../testing/person-builder.ts";
import { seedMange } from "./mange.ts";

const db = useDatabase();

test("det mange saker sier, ligger under hver sin nøkkel som i virkelige saker, og kan åpnes med den", async () => {
  for (const rolle of ["saksbehandler", "beslutter"] as const) await createAnsatt(db.admin, { roller: [rolle] });
  await seedMange(db.admin, 40);
  const rader = await db.admin<{ id: string; nokkel: string; begrunnelse: Forseglet<{ hensyn: string }> }[]>`
    select k.id, k.nokkel, v.begrunnelse from vedtak v join sak s on s.id = v.sak_id join soknad k on k.id = s.soknad_id`;
  expect(rader.length).toBeGreaterThan(10);
  expect(rader.filter((r) => !/^v1\.sak1\./.test(r.begrunnelse))).toEqual([]);
  for (const { id, nokkel, begrunnelse } of rader)
    expect(caseCipher(id, nokkel).open("vedtak.1.begrunnelse", begrunnelse).hensyn).toMatch(/^Oppdiktet/);
  expect(new Set(rader.map((r) => r.begrunnelse)).size).toBe(rader.length);
});
