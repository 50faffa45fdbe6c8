import { expect } from "@playwright/test";
import { omDager } from "../actions/dager.ts";
import { lovResten } from "../actions/dokumenter.ts";
import { dawit } from "../actions/husholdninger.ts";
import { apneDel, taSaken } from "../actions/saksbehandling.ts";
import { begynnSoknad, fyllUt, sendSoknad } from "../actions/soknad.ts";
import { test } from "../actions/test.ts";

test("en søker med D-nummer og midlertidig opphold blir vurdert av et menneske, ikke avvist for oppholdet", async ({
  page,
  innbygger,
  ansatt,
}) => {
  test.setTimeout(180_000);
  await innbygger.loggInn("Dawit");
  await begynnSoknad(page);
  await fyllUt(page, dawit);
  await lovResten(page, omDager(21));
  await page.getByRole("link", { name: "Gå videre" }).click();
  const saksnr = await sendSoknad(page);
  const sunniva = await ansatt.loggInn("sunniva");
  await taSaken(sunniva, saksnr);
  await apneDel(sunniva, "Vurdering", "Vilkår");
  const opphold = sunniva.getByRole("group", { name: "Du har lov til å bo i Norge" });
  await expect(opphold.getByText("Motoren: Ikke tatt stilling til")).toBeVisible();
  await expect(opphold.getByRole("radio", { name: "Ikke vurdert ennå" })).toBeChecked();
  await apneDel(sunniva, "Vedtak");
  await expect(sunniva.getByText("Vilkårene er ikke vurdert")).toBeVisible();
});
