import { Tag, type TagFarge } from "../ui/tag.tsx";

export type DecisionNode = {
  id: string;
  tittel: string;
  svar: { tekst: string; farge: TagFarge };
  forklaring: string;
  hjemmel: string;
  fakta: readonly { navn: string; verdi: string }[];
  deler: readonly DecisionNode[];
};

/** The numbers a rule used, each with its name. */
export const NodeFacts = ({ fakta }: { fakta: DecisionNode["fakta"] }) =>
  fakta.length === 0 ? null : (
    <ul className="bd-punkter bd-liten">
      {fakta.map((f) => (
        <li key={f.navn}>
          {f.navn}: <span className="bd-tall">{f.verdi}</span>
        </li>
      ))}
    </ul>
  );

/** The stored reasons, condition by condition: answer, in words, the facts used, the paragraph last. */
export const DecisionTree = ({ noder }: { noder: readonly DecisionNode[] }) => (
  <ul className="bd-tre">
    {noder.map((node) => (
      <li key={node.id} className="bd-flyt">
        <p className="bd-rad">
          <strong>{node.tittel}</strong> <Tag farge={node.svar.farge}>{node.svar.tekst}</Tag>
        </p>
        <p>{node.forklaring}</p>
        <NodeFacts fakta={node.fakta} />
        <p className="bd-dempet bd-liten">{node.hjemmel}</p>
        {node.deler.length > 0 ? <DecisionTree noder={node.deler} /> : null}
      </li>
    ))}
  </ul>
);
