import { IkkeBygd } from "../_ikke-bygd/ikke-bygd.tsx";

export default function BoligerPage() {
  return <IkkeBygd side="boliger" />;
}
