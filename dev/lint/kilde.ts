import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { filesIn } from "../build/source-hash.ts";
import { root } from "../stack/folders.ts";

/** Something a file exports that can be called: its name, its whole text and its parameters' types as written. */
export type Utgang = { navn: string; tekst: string; async: boolean; parametre: string[]; start: string };

/** Our own code files of a room, without tests. */
export const kodefiler = (rom: string): string[] =>
  filesIn(root, rom).filter((f) => /\.tsx?$/.test(f) && !/\.(test|itest)\.tsx?$|\/testing\//.test(f));

const tolket = new Map<string, ts.SourceFile>();

export function tolk(fil: string): ts.SourceFile {
  const kjent = tolket.get(fil);
  if (kjent) return kjent;
  const tekst = readFileSync(join(root, fil), "utf8");
  const ny = ts.createSourceFile(
    fil,
    tekst,
    ts.ScriptTarget.Latest,
    true,
    fil.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  tolket.set(fil, ny);
  return ny;
}

const eksportert = (n: ts.Node) =>
  ts.canHaveModifiers(n) && (ts.getModifiers(n) ?? []).some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
const erAsync = (n: ts.Node) =>
  ts.canHaveModifiers(n) && (ts.getModifiers(n) ?? []).some((m) => m.kind === ts.SyntaxKind.AsyncKeyword);

function somUtgang(navn: string, verdi: ts.Node): Utgang {
  const funksjon = ts.isFunctionDeclaration(verdi) || ts.isArrowFunction(verdi) || ts.isFunctionExpression(verdi);
  return {
    navn,
    tekst: verdi.getText(),
    async: funksjon && (erAsync(verdi) || /^Promise</.test(verdi.type?.getText() ?? "")),
    parametre: funksjon ? verdi.parameters.map((p) => p.type?.getText() ?? "") : [],
    start: ts.isCallExpression(verdi) ? verdi.expression.getText() : "",
  };
}

/** Every top-level function or value of a file, with whether it is exported. */
export function deler(fil: string): (Utgang & { eksportert: boolean })[] {
  return tolk(fil).statements.flatMap((s) => {
    if (ts.isFunctionDeclaration(s)) return [{ ...somUtgang(s.name?.text ?? "default", s), eksportert: eksportert(s) }];
    if (!ts.isVariableStatement(s)) return [];
    return s.declarationList.declarations.flatMap((d) =>
      d.initializer ? [{ ...somUtgang(d.name.getText(), d.initializer), eksportert: eksportert(s) }] : [],
    );
  });
}

/** True for a file that begins with this directive («use server»). */
export const harDirektiv = (fil: string, direktiv: string) => {
  const [forste] = tolk(fil).statements;
  return (
    !!forste &&
    ts.isExpressionStatement(forste) &&
    ts.isStringLiteral(forste.expression) &&
    forste.expression.text === direktiv
  );
};

/** What a file imports of ours (types left out), as paths from the project's root. */
export function importer(fil: string): string[] {
  return tolk(fil).statements.flatMap((s) => {
    if (!ts.isImportDeclaration(s) || s.importClause?.isTypeOnly || !ts.isStringLiteral(s.moduleSpecifier)) return [];
    const hva = s.moduleSpecifier.text;
    if (hva.startsWith("#")) return [hva.slice(1)];
    return hva.startsWith(".") ? [normalize(join(dirname(fil), hva))] : [];
  });
}

/** Every file of ours reached from one through imports, within the rooms that `innom` accepts. */
export function nadd(fra: string, innom: (fil: string) => boolean): Set<string> {
  const sett = new Set<string>();
  const igjen = [fra];
  for (let fil = igjen.pop(); fil !== undefined; fil = igjen.pop()) {
    if (sett.has(fil) || !/\.tsx?$/.test(fil)) continue;
    sett.add(fil);
    if (fil === fra || innom(fil)) igjen.push(...importer(fil));
  }
  return sett;
}
