import { DorSide } from "#app/_ramme/dor-side.tsx";

export default async function MunicipalHousingPage({ params }: PageProps<"/[locale]/kommunal-bolig">) {
  return <DorSide params={params} dor="kommunalBolig" />;
}
