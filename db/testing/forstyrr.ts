import { openAdmin } from "./open-admin.ts";

/** Holds one session's row so that nobody can renew it: to its owner, a database that does not keep up. Answers how to let go. */
export async function holdSesjon(url: string, idHash: Uint8Array): Promise<() => Promise<void>> {
  const admin = openAdmin(url, 1);
  const holdt = Promise.withResolvers<void>();
  const slipp = Promise.withResolvers<void>();
  const hele = admin.begin(async (tx) => {
    const rader = await tx`select 1 from sesjon where id_hash = ${idHash} for update`;
    if (rader.length !== 1) throw new Error("sesjonen finnes ikke");
    holdt.resolve();
    await slipp.promise;
  });
  await Promise.race([holdt.promise, hele]);
  return async () => {
    slipp.resolve();
    await hele;
    await admin.end({ timeout: 2 });
  };
}

/** Changes one character of an application's wrapped key, as a fault on the disk would: nothing of it can be read. Answers how to mend it. */
export async function bryteNokkel(url: string, soknadId: string): Promise<() => Promise<void>> {
  const admin = openAdmin(url, 1);
  const [rad] = await admin<{ nokkel: string }[]>`select nokkel from soknad where id = ${soknadId}`;
  if (!rad) throw new Error("søknaden finnes ikke");
  const sted = rad.nokkel.length - 8;
  const feil = `${rad.nokkel.slice(0, sted)}${rad.nokkel[sted] === "A" ? "B" : "A"}${rad.nokkel.slice(sted + 1)}`;
  const sett = (nokkel: string) => admin`update soknad set nokkel = ${nokkel} where id = ${soknadId}`;
  await sett(feil);
  return async () => {
    await sett(rad.nokkel);
    await admin.end({ timeout: 2 });
  };
}
