import { IkkeBygd } from "../_ikke-bygd/ikke-bygd.tsx";

export default function VentelistePage() {
  return <IkkeBygd side="venteliste" />;
}
