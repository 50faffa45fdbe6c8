/**
 * Posted names «egne.unntakA.svar» as `{ unntakA: { svar } }`; the last dot parts, so that «linjer.inntekt.0.belop» belongs to
 * «inntekt.0». A name of two parts («satt.stromMnd») belongs to the group's own name. Unknown names are left for the schema to refuse.
 */
export function grupper(skjema: FormData, prefiks: string): Record<string, Record<string, string>> {
  const funnet = new Map<string, Record<string, string>>();
  for (const [navn, verdi] of skjema) {
    if (!navn.startsWith(`${prefiks}.`) || typeof verdi !== "string") continue;
    const rest = navn.slice(prefiks.length + 1);
    const skille = rest.lastIndexOf(".");
    const [gruppe, felt] = skille < 0 ? [prefiks, rest] : [rest.slice(0, skille), rest.slice(skille + 1)];
    funnet.set(gruppe, { ...funnet.get(gruppe), [felt]: verdi });
  }
  return Object.fromEntries(funnet);
}
