import { IkkeBygd } from "../_ikke-bygd/ikke-bygd.tsx";

export default function BolighjelpenPage() {
  return <IkkeBygd side="bolighjelpen" />;
}
