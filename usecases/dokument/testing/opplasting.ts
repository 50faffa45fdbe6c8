import { readdir } from "node:fs/promises";
import { useDatabase } from "#db/testing/database.ts";
import { useFillager } from "#db/testing/fillager.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { openVedlegg } from "../open-vedlegg.ts";
import { uploadVedlegg } from "../upload-vedlegg.ts";
import * as filer from "./filer.ts";

/** What a test of uploads works with: a database and a file store of its own, a person with a draft, and ways to send and read. */
export function useOpplasting() {
  const db = useDatabase();
  const fillager = useFillager();

  const send = (
    actor: Actor,
    soknadId: string,
    deler: Parameters<typeof filer.multipart>[0],
    mer: { kutt?: number; lengde?: number } = {},
  ) => {
    const { kropp, contentType } = filer.multipart([{ navn: "krav", innhold: "lonnsslipp" }, ...deler]);
    const bytes = mer.kutt === undefined ? kropp : kropp.subarray(0, mer.kutt);
    const strom = new Blob([new Uint8Array(bytes)]).stream();
    return uploadVedlegg(actor, { soknadId, kropp: strom as never, contentType, lengde: mer.lengde ?? bytes.length });
  };
  const fil = (innhold: Buffer, filnavn = "fil.pdf") => ({ navn: "fil", innhold, filnavn });

  async function own() {
    const hun = await createPerson(db.admin);
    const utkast = await createUtkast(db.admin, hun.personId);
    const rader = () => db.admin`select * from vedlegg where soknad_id = ${utkast.soknadId} order by opprettet`;
    return {
      hun,
      ...utkast,
      rader,
      last: (innhold: Buffer, navn?: string) => send(hun, utkast.soknadId, [fil(innhold, navn)]),
    };
  }
  const objekter = async () => (await readdir(fillager, { recursive: true })).filter((sti) => sti.includes("/")).length;
  const lest = async (actor: Actor, vedleggId: string) => {
    const apnet = await openVedlegg(actor, { vedleggId });
    return apnet.ok ? Buffer.from(apnet.value.bytes) : undefined;
  };

  return { db, fillager, send, fil, own, objekter, lest };
}
