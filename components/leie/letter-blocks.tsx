import { Heading } from "../ui/heading.tsx";

/** A part of a letter as finished words; the same shapes as the sheet is drawn from. */
export type LetterBlock =
  | { slag: "avsnitt" | "viktig" | "overskrift" | "underoverskrift" | "merknad"; tekst: string }
  | { slag: "liste"; punkter: readonly string[] }
  | { slag: "tabell"; hode: readonly [string, string]; rader: readonly (readonly [string, string])[] };

function Block({ blokk, niva }: { blokk: LetterBlock; niva: 2 | 3 }) {
  if (blokk.slag === "liste")
    return (
      <ul className="bd-punkter">
        {blokk.punkter.map((p) => (
          <li key={p}>{p}</li>
        ))}
      </ul>
    );
  if (blokk.slag === "tabell")
    return (
      <dl className="bd-liste">
        {blokk.rader.map(([navn, verdi]) => (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
    );
  if (blokk.slag === "overskrift") return <Heading niva={niva}>{blokk.tekst}</Heading>;
  return <p className={blokk.slag === "merknad" ? "bd-dempet bd-liten" : undefined}>{blokk.tekst}</p>;
}

/** A letter read on the page, in the words of the sheet itself; `niva` is the level of its headings there. */
export const LetterBlocks = ({ blokker, niva = 3 }: { blokker: readonly LetterBlock[]; niva?: 2 | 3 }) => (
  <div className="bd-flyt">
    {blokker.map((blokk) => (
      <Block key={JSON.stringify(blokk)} blokk={blokk} niva={niva} />
    ))}
  </div>
);
