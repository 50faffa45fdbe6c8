import { raw } from "../../handle.ts";
import { withActor } from "../../with-actor.ts";
import { demo } from "./rolleliste.ts";

/** The past's letters are made and its notices counted as sent: their jobs must not run today. */
export const removeJobber = () =>
  withActor(demo, "demo.jobber", async (tx) => {
    await raw(tx)`delete from pgboss.job j using brev b, sak s
      where j.name in ('brev', 'varsel') and j.data->>'brevId' = b.id::text and b.sak_id = s.id and s.er_demo
        and b.tilstand = 'ferdig' and (j.name = 'brev' or b.varslet is not null)`;
  });
