import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createFolk, createSendt, krev } from "../tilbud/testing/klart-tilbud.ts";
import { addVisning } from "./add-visning.ts";
import { bookVisning } from "./book-visning.ts";

const db = useDatabase();

test("visninger: den siste plassen gis til én, og en bestilling kan flyttes", async () => {
  const folk = await createFolk(db.admin);
  const s = await createSendt(db.admin, folk);
  const tid = (klokka: string) => ({ boligId: s.boligId, dag: "1.11.2027", klokka, plasser: "1" });
  expect(await addVisning(folk.boye, tid("25"))).toMatchObject({
    felt: [{ felt: "klokka", kode: "ugyldigKlokkeslett" }],
  });
  await krev(addVisning(folk.boye, tid("16.00")));
  await krev(addVisning(folk.salim, tid("17")));
  const [a, b] = await db.admin`select id from visning where bolig_id = ${s.boligId} order by start`;
  await krev(bookVisning(s.eier, { tilbudId: s.tilbudId, visningId: a?.id }));
  await krev(bookVisning(s.annen, { tilbudId: s.tilbudId, visningId: b?.id }));
  expect(await db.admin`select visning_id from visningsbestilling where tilbud_id = ${s.tilbudId}`).toEqual([
    { visning_id: b?.id },
  ]);
  const fremmed = await createSendt(db.admin, folk);
  expect(await bookVisning(fremmed.eier, { tilbudId: fremmed.tilbudId, visningId: a?.id })).toMatchObject({
    kode: "finnesIkke",
  });
});
