import { DorSide } from "#app/_ramme/dor-side.tsx";

export default async function HousingSchoolPage({ params }: PageProps<"/[locale]/boligskole">) {
  return <DorSide params={params} dor="boligskole" />;
}
