import { caseCipher, InnholdSlettet, isEncrypted } from "#db/krypto.ts";
import type { SoknadRad } from "#db/queries/soknad.ts";
import type { EnkeltFelt, Felt, RaRad, RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import { tjenester } from "#domain/tjenester.ts";

type Rad = Pick<SoknadRad, "id" | "tjeneste" | "nokkel">;
type Slag = (sted: string, tekst: string) => string;

const feltAv = (rad: Rad): Record<string, Felt> =>
  Object.assign({}, ...tjenester[rad.tjeneste].steg.map((s) => s.felt));

/** What a person words herself may be about anything; figures, dates and choices are for the rules and stay readable. */
const erFritekst = (felt: EnkeltFelt) =>
  felt.sensitiv || ["tekst", "langtekst", "telefon", "epost"].includes(felt.slag);

function through(navn: string, felt: Felt | undefined, verdi: RaVerdi, gjor: Slag): RaVerdi {
  if (!felt) return verdi;
  if (felt.slag !== "liste") return erFritekst(felt) && typeof verdi === "string" ? gjor(`svar.${navn}`, verdi) : verdi;
  return (verdi as readonly RaRad[]).map((rad) =>
    Object.fromEntries(
      Object.entries(rad).map(([n, v]) => [
        n,
        felt.rad[n] && erFritekst(felt.rad[n]) ? gjor(`svar.${navn}.${n}`, v) : v,
      ]),
    ),
  );
}

function mapSvar(rad: Rad, svar: RaSvar, gjor: Slag): RaSvar {
  const felt = feltAv(rad);
  return Object.fromEntries(Object.entries(svar).map(([n, v]) => [n, through(n, felt[n], v, gjor)]));
}

/** Raw answers as stored: what a person has worded under the case's own key, bound to its application and field. */
export function sealSvar(rad: Rad, svar: RaSvar): RaSvar {
  const { encrypt } = caseCipher(rad.id, rad.nokkel);
  return mapSvar(rad, svar, (sted, tekst) => (tekst === "" ? "" : encrypt(sted, tekst)));
}

/** Stored answers as typed. Throws `InnholdSlettet` when the case key is destroyed, and when a ciphertext was moved or changed. */
export function openSvar(rad: Rad & { svar: RaSvar }): RaSvar {
  const { decrypt, slettet } = caseCipher(rad.id, rad.nokkel);
  if (slettet) throw new InnholdSlettet("svarene er slettet");
  return mapSvar(rad, rad.svar, (sted, pakke) => (isEncrypted(pakke) ? decrypt(sted, pakke) : pakke));
}

/** Answers of an older form brought to today's questions; the same when nothing changed. */
export const currentSvar = (rad: Rad & { svar: RaSvar; skjemaversjon: number }): RaSvar => {
  const tjeneste = tjenester[rad.tjeneste];
  const svar = openSvar(rad);
  return rad.skjemaversjon < tjeneste.skjemaversjon ? tjeneste.oppgrader(svar, rad.skjemaversjon) : svar;
};

/** «Jeg har ikke dette nå»: the reason may tell about health, so it lies under the case key too. */
export const dokumentsvarCipher = (rad: Rad) => {
  const { encrypt, decrypt } = caseCipher(rad.id, rad.nokkel);
  return {
    seal: (type: string, grunn: string) => (grunn === "" ? "" : encrypt(`dokument.${type}`, grunn)),
    open: (type: string, pakke: string) => (isEncrypted(pakke) ? decrypt(`dokument.${type}`, pakke) : pakke),
  };
};
