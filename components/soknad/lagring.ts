import type { RaVerdi } from "#domain/kernel/felt.ts";
import type { Uendt } from "./kopi.ts";
import { likeVerdier } from "./les-skjema.ts";
import type { Konflikt } from "./steg-visning.ts";

export type Lagrestatus =
  | { slag: "ro" | "lagrer" | "ikkeLagret" | "frakoblet" | "avlogget" }
  | { slag: "lagret"; tid: string };

/** The route's answers (`PATCH /api/utkast/[soknadId]`); anything else is tried again. */
type Svar = { felt?: Record<string, number>; lagret?: string; konflikter?: Konflikt[] };
type Avvist = { felt?: readonly { felt: string }[] };
type Par = readonly (readonly [felt: string, verdi: RaVerdi])[];

export type LagringOppsett = {
  versjoner: Readonly<Record<string, number>>;
  send: (kropp: string, keepalive: boolean) => Promise<{ status: number; json: () => Promise<unknown> }>;
  vis: (status: Lagrestatus) => void;
  /** Fields changed in two places: they wait until the person has chosen. */
  konflikt: (konflikter: readonly Konflikt[]) => void;
  lagret?: () => void;
  /** What waits, each time it changes: the crash copy holds exactly this. */
  venter?: (uendt: Uendt) => void;
  /** The application is not hers, or not there, any more. */
  borte?: () => void;
};

const PAUSE = 800;
const FORSTE_NYE_FORSOK = 2_000;
const SISTE_NYE_FORSOK = 30_000;

/**
 * Keeps what is typed until the server has it. One request at a time, changed fields only, each with the version it was
 * based on; a failed one stays in the queue and is tried again, with longer and longer waits.
 */
export class Lagring {
  #oppsett: LagringOppsett;
  #ko = new Map<string, RaVerdi>();
  #sperret = new Map<string, Konflikt>();
  #versjon: Map<string, number>;
  #ur: ReturnType<typeof setTimeout> | undefined;
  #underveis: Promise<void> | undefined;
  #vent = FORSTE_NYE_FORSOK;

  constructor(oppsett: LagringOppsett) {
    this.#oppsett = oppsett;
    this.#versjon = new Map(Object.entries(oppsett.versjoner));
  }

  endret(felt: string, verdi: RaVerdi) {
    this.#ko.set(felt, verdi);
    this.#meld();
    if (!this.#underveis) this.#planlegg(PAUSE);
  }

  /** Found again after a crash: waits as before, on the version it was based on, so that a newer answer makes a conflict. */
  gjenopprett(uendt: Uendt) {
    for (const [felt, { verdi, basertPa }] of Object.entries(uendt)) {
      this.#versjon.set(felt, basertPa);
      this.endret(felt, verdi);
    }
  }

  /** What was posted with the form is the server's now. */
  levert() {
    this.#ko.clear();
    this.#meld();
  }

  /** Sends what waits, at once. */
  na(keepalive = false): Promise<void> {
    clearTimeout(this.#ur);
    if (this.#underveis) return this.#underveis;
    const felt = this.#klare();
    if (felt.length === 0) return Promise.resolve();
    this.#underveis = this.#prov(felt, keepalive).finally(() => {
      this.#underveis = undefined;
    });
    return this.#underveis;
  }

  /** The form sends itself: nothing more from here, and the answer of a request under way is waited for. */
  async stopp() {
    clearTimeout(this.#ur);
    await this.#underveis;
    clearTimeout(this.#ur);
  }

  harUlagret() {
    return this.#ko.size > 0;
  }

  versjoner(): Record<string, number> {
    return Object.fromEntries(this.#versjon);
  }

  /** The person chose between two values; hers is stored on top of the other, knowingly. */
  velg(felt: string, verdi: RaVerdi, behold: boolean) {
    const k = this.#sperret.get(felt);
    if (!k) return;
    this.#sperret.delete(felt);
    this.#versjon.set(felt, k.versjon);
    if (behold) this.endret(felt, verdi);
    else {
      this.#ko.delete(felt);
      this.#meld();
    }
    this.#oppsett.konflikt([...this.#sperret.values()]);
  }

  /** The form's own answer: what was posted is stored, or stands in a conflict the form shows. */
  overtatt(nye: Readonly<Record<string, number>>, konflikter: readonly Konflikt[] = []) {
    this.#ko.clear();
    this.#sperret.clear();
    for (const [felt, ny] of Object.entries(nye)) this.#versjon.set(felt, ny);
    for (const k of konflikter) this.#sperret.set(k.felt, k);
    this.#meld();
    this.#oppsett.konflikt(konflikter);
  }

  #meld() {
    const par = [...this.#ko].map(([felt, verdi]) => [felt, { verdi, basertPa: this.#versjon.get(felt) ?? 0 }]);
    this.#oppsett.venter?.(Object.fromEntries(par));
  }

  #klare(): Par {
    return [...this.#ko].filter(([felt]) => !this.#sperret.has(felt));
  }

  #planlegg(ms: number) {
    clearTimeout(this.#ur);
    this.#ur = setTimeout(() => void this.na(), ms);
  }

  async #prov(felt: Par, keepalive: boolean) {
    this.#oppsett.vis({ slag: "lagrer" });
    const kropp = JSON.stringify({
      // While one types nothing is wrong yet: the draft keeps the text as it stands.
      somSkrevet: true,
      felt: Object.fromEntries(felt.map(([navn, verdi]) => [navn, { verdi, basertPa: this.#versjon.get(navn) ?? 0 }])),
    });
    try {
      const svar = await this.#oppsett.send(kropp, keepalive);
      if (svar.status === 200 || svar.status === 409) this.#mottatt(felt, (await svar.json()) as Svar);
      else if (svar.status === 422) this.#avvist((await svar.json()) as Avvist);
      else if (svar.status === 401) this.#oppsett.vis({ slag: "avlogget" });
      else if (svar.status === 404) this.#oppsett.borte?.();
      else this.#mislyktes("ikkeLagret");
    } catch {
      this.#mislyktes("frakoblet");
    }
  }

  #mottatt(sendt: Par, svar: Svar) {
    for (const [navn, ny] of Object.entries(svar.felt ?? {})) this.#versjon.set(navn, ny);
    for (const k of svar.konflikter ?? []) this.#sperret.set(k.felt, k);
    const ferdige = sendt.filter(([navn]) => !this.#sperret.has(navn));
    for (const [navn, verdi] of ferdige) if (likeVerdier(this.#ko.get(navn), verdi)) this.#ko.delete(navn);
    this.#meld();
    if (ferdige.length > 0) this.#oppsett.lagret?.();
    if (svar.konflikter?.length) this.#oppsett.konflikt([...this.#sperret.values()]);
    this.#vent = FORSTE_NYE_FORSOK;
    this.#oppsett.vis(svar.lagret ? { slag: "lagret", tid: svar.lagret } : { slag: "ro" });
    if (this.#klare().length > 0) this.#planlegg(PAUSE);
  }

  /** Text that cannot be stored as it stands: the form's own answer says why; the other fields go on. */
  #avvist(svar: Avvist) {
    for (const feil of svar.felt ?? []) this.#ko.delete(feil.felt.split(".")[0] ?? "");
    this.#meld();
    this.#oppsett.vis({ slag: "ikkeLagret" });
    if (svar.felt?.length && this.#klare().length > 0) this.#planlegg(PAUSE);
  }

  #mislyktes(slag: "ikkeLagret" | "frakoblet") {
    this.#oppsett.vis({ slag });
    this.#planlegg(this.#vent);
    this.#vent = Math.min(this.#vent * 2, SISTE_NYE_FORSOK);
  }
}
