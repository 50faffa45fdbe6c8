import { DorSide } from "#app/_ramme/dor-side.tsx";

export default async function HousingHelpPage({ params }: PageProps<"/[locale]/bolighjelpen">) {
  return <DorSide params={params} dor="bolighjelpen" />;
}
