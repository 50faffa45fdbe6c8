/** The code points a TrueType font has a glyph for, read from its `cmap` (format 12). Throws on a font without one. */
export function skrifttegn(font: Buffer): ReadonlySet<number> {
  const cmap = tabell(font, "cmap");
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const del = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(del) === 12) return segmenter(font, del);
  }
  throw new Error("skriften mangler tegntabell av format 12");
}

function tabell(font: Buffer, navn: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const post = 12 + i * 16;
    if (font.toString("latin1", post, post + 4) === navn) return font.readUInt32BE(post + 8);
  }
  throw new Error(`skriften mangler tabellen ${navn}`);
}

function segmenter(font: Buffer, start: number): ReadonlySet<number> {
  const tegn = new Set<number>();
  for (let i = 0; i < font.readUInt32BE(start + 12); i++) {
    const post = start + 16 + i * 12;
    const siste = font.readUInt32BE(post + 4);
    for (let kode = font.readUInt32BE(post); kode <= siste; kode++) tegn.add(kode);
  }
  return tegn;
}
