import { IkkeBygd } from "../_ikke-bygd/ikke-bygd.tsx";

export default function BoligskolePage() {
  return <IkkeBygd side="boligskole" />;
}
