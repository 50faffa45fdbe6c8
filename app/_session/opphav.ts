type Hoder = { get: (navn: string) => string | null };

const leser = (metode: string) => metode === "GET" || metode === "HEAD";

/**
 * True when a request must be refused for where it comes from (T05). Anything but a read must carry our own `Origin`: missing
 * and `null` are foreign too, since frameworks let both through. Compared with the configured address, never with `Host`.
 */
export const fremmedSkriving = (metode: string, hoder: Hoder, opphav: string) =>
  !leser(metode) && hoder.get("origin") !== opphav;

/** The same, and reads that another site's page started: our machine routes answer nobody else's images, frames or scripts (T34). */
export function fremmed(metode: string, hoder: Hoder, opphav: string) {
  const fra = hoder.get("sec-fetch-site");
  return fremmedSkriving(metode, hoder, opphav) || fra === "cross-site" || fra === "same-site";
}
