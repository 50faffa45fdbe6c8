import { type Lest, lest, ulest } from "./lest.ts";

/** Four digits. Keys: mangler, ugyldigPostnr. */
export function lesPostnr(ra: string): Lest<string> {
  const tekst = ra.trim();
  if (tekst === "") return ulest("mangler");
  return /^\d{4}$/.test(tekst) ? lest(tekst) : ulest("ugyldigPostnr");
}

/** Norwegian eight digits, or a foreign number with country code; spaces allowed. Gives E.164 («+4741234567»). Keys: mangler, ugyldigTelefon. */
export function lesTelefon(ra: string): Lest<string> {
  if (ra.length > 40) return ulest("ugyldigTelefon");
  const tekst = ra.replace(/[ \u00a0\u202f]/g, "").replace(/^00/, "+");
  if (tekst === "") return ulest("mangler");
  const norsk = tekst.replace(/^\+47/, "");
  if (/^[2-9]\d{7}$/.test(norsk)) return lest(`+47${norsk}`);
  return /^\+(?!47)[1-9]\d{6,14}$/.test(tekst) ? lest(tekst) : ulest("ugyldigTelefon");
}

/** One plain address. Lists, quoted names, groups and encoded words are refused: mail has one recipient (T26). Keys: mangler, ugyldigEpost. */
export function lesEpost(ra: string): Lest<string> {
  const tekst = ra.trim();
  if (tekst === "") return ulest("mangler");
  if (tekst.length > 254) return ulest("ugyldigEpost");
  const [navn = "", domene = "", ...mer] = tekst.split("@");
  const ok =
    mer.length === 0 &&
    /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*$/.test(navn) &&
    navn.length <= 64 &&
    /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/.test(domene);
  return ok ? lest(tekst) : ulest("ugyldigEpost");
}
