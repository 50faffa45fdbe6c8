import type { Answer } from "../../dev/drill/http.ts";
import { spor } from "./raa.ts";

const { BASE_URL = "" } = process.env;
const tegn: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'", "#39": "'" };
const lest = (tekst: string) => tekst.replace(/&(amp|quot|lt|gt|#x27|#39);/g, (_, navn: string) => tegn[navn] ?? "");
const attributt = (element: string, navn: string) => lest(new RegExp(`\\s${navn}="([^"]*)"`).exec(element)?.[1] ?? "");

/** One form of a page as a browser without script would send it: where, and the fields that stand in it already. */
export type Skjema = { sti: string; felt: readonly (readonly [string, string])[] };

/** The form that holds `kjennetegn`, among those of a page one is shown. Undefined when nobody is offered it. */
export async function finnSkjema(sti: string, kake: string, kjennetegn: RegExp): Promise<Skjema | undefined> {
  const { status, body } = await spor(sti, { kake });
  if (status !== 200) throw new Error(`${sti} svarte ${status}`);
  const skjema = [...body.matchAll(/<form[\s>].*?<\/form>/gs)].map(([hele]) => hele).find((s) => kjennetegn.test(s));
  if (skjema === undefined) return undefined;
  const felt = [...skjema.matchAll(/<input[^>]*>/g)]
    .map(([element]) => element)
    .filter((element) => attributt(element, "type") === "hidden")
    .map((element) => [attributt(element, "name"), attributt(element, "value")] as const);
  return { sti, felt };
}

/** Presses the form's button on a connection of its own, with what is written added. */
export function sendSkjema({ sti, felt }: Skjema, kake: string, skrevet: Record<string, string> = {}): Promise<Answer> {
  const grense = `----prove${crypto.randomUUID()}`;
  const deler = [...felt, ...Object.entries(skrevet)].map(
    ([navn, verdi]) => `--${grense}\r\ncontent-disposition: form-data; name="${navn}"\r\n\r\n${verdi}\r\n`,
  );
  const hoder = { origin: BASE_URL, "content-type": `multipart/form-data; boundary=${grense}` };
  return spor(sti, { metode: "POST", kake, hoder, kropp: `${deler.join("")}--${grense}--\r\n` });
}
