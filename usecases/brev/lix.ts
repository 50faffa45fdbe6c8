/**
 * LIX, how heavy a text is to read: words per sentence plus the share of words over six letters, per cent. Under 45 is what
 * letters must be. A heading, a list item or a line ends a sentence.
 */
export function lix(tekster: readonly string[]): number {
  const setninger = tekster.flatMap((tekst) => tekst.split(/(?<=[.!?:])\s+|\n+/)).filter((s) => /\p{L}/u.test(s));
  const ord = setninger.flatMap((s) => s.match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu) ?? []);
  if (ord.length === 0) return 0;
  const lange = ord.filter((o) => [...o].length > 6).length;
  return ord.length / setninger.length + (100 * lange) / ord.length;
}
