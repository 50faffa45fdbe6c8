/** Eleven digits, also spaced or dotted as «010190 12345», URL-encoded or with another digit before or after only where a letter or sign parts them. */
const ELLEVE = /(?<!\d)\d{6}(?:[ .\u00a0\-+]|%20)?\d{2}(?:[ .\u00a0]|%20)?\d{3}(?!\d)/g;

/**
 * Masks whatever could be a national number: fødselsnummer, D-number and synthetic alike. No check digit is asked: the rule
 * changes in 2032, and a failed check must not mean «harmless». A time in milliseconds has thirteen digits and passes.
 */
export const maskert = (tekst: string) => tekst.replace(ELLEVE, "***********");
