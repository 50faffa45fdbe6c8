import { Tag } from "../ui/tag.tsx";
import { type DecisionNode, DecisionTree, NodeFacts } from "./decision-tree.tsx";

/** Conditions to scan: title and answer on a line, the rule in words with its facts and paragraph behind it. */
export const ConditionList = ({ noder }: { noder: readonly DecisionNode[] }) => (
  <ul className="bd-stabel bd-vilkar" data-gap="sm">
    {noder.map((node) => (
      <li key={node.id}>
        <details className="bd-fold">
          <summary>
            <span className="bd-vilkar-navn">{node.tittel}</span> <Tag farge={node.svar.farge}>{node.svar.tekst}</Tag>
          </summary>
          <div className="bd-flyt">
            <p>{node.forklaring}</p>
            <NodeFacts fakta={node.fakta} />
            <p className="bd-dempet bd-liten">{node.hjemmel}</p>
            {node.deler.length > 0 ? <DecisionTree noder={node.deler} /> : null}
          </div>
        </details>
      </li>
    ))}
  </ul>
);
