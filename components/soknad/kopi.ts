import type { RaVerdi } from "#domain/kernel/felt.ts";

/** Answers not yet stored, each with the version it was based on. */
export type Uendt = Readonly<Record<string, { verdi: RaVerdi; basertPa: number }>>;
/** From the server at login: an opaque mark of the person, and her half of the key (base64url). */
export type Kopinokkel = { eier: string; halvdel: string };
type Rad = { sted: string; eier: string; tid: number; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

const BASE = "boligdora";
const DELT = "boligdora:delt";
const DOGN = 86_400_000;

const svar = <T>(foresporsel: IDBRequest<T>) =>
  new Promise<T>((ferdig, feil) => {
    foresporsel.onsuccess = () => ferdig(foresporsel.result);
    foresporsel.onerror = () => feil(foresporsel.error);
  });

let base: Promise<IDBDatabase> | undefined;
function apen() {
  base ??= new Promise((ferdig, feil) => {
    const f = indexedDB.open(BASE, 1);
    f.onupgradeneeded = () => {
      f.result.createObjectStore("nokkel");
      f.result.createObjectStore("kopi", { keyPath: "sted" });
    };
    f.onsuccess = () => {
      // Another tab destroys everything: this one must not hold it back.
      f.result.onversionchange = () => {
        f.result.close();
        base = undefined;
      };
      ferdig(f.result);
    };
    f.onerror = () => feil(f.error);
  });
  return base;
}
const hylle = async (navn: "nokkel" | "kopi", modus: IDBTransactionMode = "readwrite") =>
  (await apen()).transaction(navn, modus).objectStore(navn);

/** This machine's half: made once, never readable, so that a copied profile without the server's half opens nothing. */
async function maskinhalvdel(): Promise<CryptoKey> {
  const kjent: CryptoKey | undefined = await svar((await hylle("nokkel", "readonly")).get(1));
  if (kjent) return kjent;
  const ny = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  await svar((await hylle("nokkel")).put(ny, 1));
  return ny;
}

async function nokkelAv(halvdel: string): Promise<CryptoKey> {
  const bytes = await crypto.subtle.sign("HMAC", await maskinhalvdel(), new TextEncoder().encode(halvdel));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Somebody said that others use this machine: then no copy is kept here. */
export const erDelt = () => localStorage.getItem(DELT) !== null;
export function settDelt(delt: boolean) {
  if (!delt) return localStorage.removeItem(DELT);
  localStorage.setItem(DELT, "ja");
  indexedDB.deleteDatabase(BASE);
}

/** Destroys what another person left in this browser, and what is older than a day. */
export async function ryddKopier(eier: string): Promise<void> {
  const kopier = await hylle("kopi");
  for (const rad of (await svar(kopier.getAll())) as Rad[])
    if (rad.eier !== eier || Date.now() - rad.tid > DOGN) kopier.delete(rad.sted);
}

/**
 * The copy of one page's answers that have not reached the server (T56): encrypted, opened only after a login as the same person.
 * A courtesy: a browser that will not store goes on without.
 */
export class Kopi {
  #sted: string;
  #n: Kopinokkel;
  /** One at a time, in order; the first is the reading, so that nothing is overwritten before it is read. */
  #kjede: Promise<unknown>;
  readonly funnet: Promise<Uendt | undefined>;

  constructor(sted: string, n: Kopinokkel) {
    this.#sted = sted;
    this.#n = n;
    this.funnet = this.#hent().catch(() => undefined);
    this.#kjede = this.funnet;
  }

  /** What waits now; nothing waiting removes the copy. */
  legg(uendt: Uendt) {
    this.#kjede = this.#kjede.then(() => this.#skriv(uendt)).catch(() => {});
  }

  async #skriv(uendt: Uendt) {
    if (Object.keys(uendt).length === 0) return svar((await hylle("kopi")).delete(this.#sted));
    if (erDelt()) return;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const klart = new TextEncoder().encode(JSON.stringify(uendt));
    const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await nokkelAv(this.#n.halvdel), klart);
    const rad: Rad = { sted: this.#sted, eier: this.#n.eier, tid: Date.now(), iv, data };
    return svar((await hylle("kopi")).put(rad));
  }

  async #hent(): Promise<Uendt | undefined> {
    await ryddKopier(this.#n.eier);
    const rad: Rad | undefined = await svar((await hylle("kopi", "readonly")).get(this.#sted));
    if (!rad) return undefined;
    const nokkel = await nokkelAv(this.#n.halvdel);
    const klart = await crypto.subtle.decrypt({ name: "AES-GCM", iv: rad.iv }, nokkel, rad.data);
    return JSON.parse(new TextDecoder().decode(klart)) as Uendt;
  }
}
