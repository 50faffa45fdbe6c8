import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Node = { role?: string; children?: Node[] };
const roller = (node: Node): string[] => [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(roller)];

/** What another reader than the one that made it finds in a PDF: text by page, title, language, UA mark, tags and fonts. */
export async function lesPdf(bytes: Uint8Array) {
  const lasting = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const dokument = await lasting.promise;
  const { info, metadata } = await dokument.getMetadata();
  const sider: string[] = [];
  const tagger: string[] = [];
  for (let nr = 1; nr <= dokument.numPages; nr++) {
    const side = await dokument.getPage(nr);
    const { items } = await side.getTextContent();
    sider.push(items.map((del) => ("str" in del ? del.str + (del.hasEOL ? "\n" : "") : "")).join(""));
    tagger.push(...roller((await side.getStructTree()) as Node));
  }
  await lasting.destroy();
  const ramme = Buffer.from(bytes).toString("latin1");
  return {
    tekst: sider.join("\n"),
    sider: sider.length,
    tittel: (info as { Title?: string }).Title,
    sprak: (info as { Language?: string }).Language,
    ua: /<pdfuaid:part>1<\/pdfuaid:part>/.test(String(metadata?.getRaw())),
    tagger: [...new Set(tagger)],
    skrifter: new Set(ramme.match(/\/FontName \/[A-Z]{6}\+\S+/g)).size,
  };
}
