import { IkkeBygd } from "../_ikke-bygd/ikke-bygd.tsx";

export default function RapporterPage() {
  return <IkkeBygd side="rapporter" />;
}
