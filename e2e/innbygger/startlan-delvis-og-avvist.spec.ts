import { expect, type Page } from "@playwright/test";
import { lesTagget, venterPaBrev } from "../actions/post.ts";
import { apneDel, apneMin, fattVedtak, gjorGjoremal, innstill, vurderVilkar } from "../actions/saksbehandling.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

/** Min side, the letter as a tagged PDF, and the decision in plain words. */
async function leserVedtaket(page: Page, saksnr: string, brev: string, tittel: string | RegExp) {
  await venterPaBrev(page, saksnr, brev);
  await utenFeil(page);
  const pdf = page.getByRole("link", { name: `${brev} (PDF)` }).first();
  await lesTagget(page, await pdf.getAttribute("href"));
  await page.getByRole("link", { name: "Les vedtaket med begrunnelse" }).click();
  await expect(page.getByRole("heading", { level: 1, name: tittel })).toBeVisible();
  await utenFeil(page);
}

async function klager(page: Page, punkt: string, tekst: string) {
  await page.getByRole("link", { name: "Skriv en klage" }).click();
  await page.getByLabel(punkt, { exact: true }).check();
  await page.getByLabel("Hva mener du er feil, og hva vil du ha endret?").fill(tekst);
  await utenFeil(page);
  await page.getByRole("button", { name: "Send klagen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vi har fått klagen din" })).toBeVisible();
  await expect(page.getByText(punkt, { exact: true })).toBeVisible();
  await utenFeil(page);
}

test("en familie får en del av lånet de søkte om, leser hvorfor det ble mindre, og klager på beløpet", async ({
  page,
  innbygger,
  ansatt,
}) => {
  test.setTimeout(180_000);
  const hvorfor = "Prøvetiden til mannen din er ikke over. Den faste lønnen alene bærer 2 600 000 kroner.";
  const sunniva = await ansatt.loggInn("sunniva");
  const saksnr = await apneMin(sunniva, "Yusuf, S.");
  await test.step("et mindre beløp uten å si hvorfor kommer ikke videre", async () => {
    await apneDel(sunniva, "Vedtak");
    await sunniva.getByLabel("Finansieringsbevis, mindre enn søkt", { exact: true }).check();
    await sunniva.getByLabel("Beløp", { exact: true }).fill("2 600 000");
    await sunniva.getByLabel("Hvorfor det blir mindre enn søkeren ba om").fill("");
    await sunniva.getByRole("button", { name: "Send til beslutning" }).click();
    await expect(sunniva).toHaveTitle(/^Feil: /);
    await expect(sunniva.getByText("Skriv hvorfor det blir mindre enn søkeren ba om").first()).toBeVisible();
    await utenFeil(sunniva);
  });
  await test.step("med en grunn går den til en annen, som beslutter", async () => {
    await sunniva.getByLabel("Hvorfor det blir mindre enn søkeren ba om").fill(hvorfor);
    await innstill(sunniva, {
      utfall: "Finansieringsbevis, mindre enn søkt",
      belop: "2 600 000",
      hensyn: "Dere bor trangt, og leien er høy. Én fast inntekt bærer det meste av lånet.",
      barn: "Tre barn deler ett soverom. Et hjem de kan bli i, veier tungt.",
    });
    await fattVedtak(await ansatt.loggInn("berit"), saksnr);
  });
  await innbygger.loggInn("Samira");
  await leserVedtaket(
    page,
    saksnr,
    "Vedtak: startlån delvis innvilget",
    "Du kan få en del av lånet: inntil 2 600 000 kr",
  );
  await expect(page.getByRole("heading", { name: "Hvorfor du får mindre enn du søkte om" })).toBeVisible();
  await expect(page.getByText(hvorfor)).toBeVisible();
  await klager(page, "Beløpet", "Prøvetiden er over 1. desember. Da bærer lønnen hele lånet.");
});

test("en mor får en del av lånet til boligen hun har funnet", async ({ page, innbygger, ansatt }) => {
  test.setTimeout(180_000);
  const sunniva = await ansatt.loggInn("sunniva");
  const saksnr = await apneMin(sunniva, "Voll, K.");
  await vurderVilkar(sunniva);
  await gjorGjoremal(sunniva);
  await apneDel(sunniva, "Vedtak");
  await sunniva.getByLabel("Lånetilsagn for en bestemt bolig, mindre enn søkt", { exact: true }).check();
  await sunniva
    .getByLabel("Hvorfor det blir mindre enn søkeren ba om")
    .fill("Inntekten bærer 1 200 000 kroner når renten stiger, og ikke mer.");
  await sunniva.getByLabel("Beløp", { exact: true }).fill("1 200 000");
  await sunniva.getByRole("button", { name: "Lagre utkast" }).click();
  await expect(sunniva.getByText("Innstillingen er lagret. Den er ikke sendt videre.")).toBeVisible();
  await innstill(sunniva, {
    utfall: "Lånetilsagn for en bestemt bolig, mindre enn søkt",
    belop: "1 200 000",
    hensyn: "Du har fast jobb, og boligen ligger nær barnehagen.",
    barn: "Et fast hjem nær barnehagen.",
  });
  await fattVedtak(await ansatt.loggInn("bjorn"), saksnr);
  await innbygger.loggInn("Kjersti");
  await leserVedtaket(page, saksnr, "Vedtak: startlån delvis innvilget", "Du får en del av lånet: 1 200 000 kr");
  await expect(page.getByRole("link", { name: "Skriv en klage" })).toBeVisible();
});

test("en søknad som hører til en annen kommune, blir avvist uten at noe vilkår er vurdert, og hun klager", async ({
  page,
  innbygger,
  ansatt,
}) => {
  test.setTimeout(180_000);
  const videre = "Send søknaden til Drammen kommune. Blir du i Asker likevel, er du velkommen til å søke her.";
  const sunniva = await ansatt.loggInn("sunniva");
  const saksnr = await apneMin(sunniva, "Hestnes, G.");
  await innstill(sunniva, {
    utfall: "Avvisning",
    grunner: ["Søknaden hører til en annen kommune"],
    hensyn: "Du skal kjøpe og bo i Drammen. Da er det Drammen kommune som avgjør.",
    videre,
  });
  await fattVedtak(await ansatt.loggInn("bjorn"), saksnr);
  await innbygger.loggInn("Gro");
  await leserVedtaket(page, saksnr, "Vedtak: søknaden er avvist", "Vi kan ikke behandle søknaden din");
  await expect(page.getByText("Vi har ikke tatt stilling til det du søkte om.")).toBeVisible();
  await expect(page.getByText(videre)).toBeVisible();
  await expect(page.getByText("Vilkårene ett for ett")).toHaveCount(0);
  await klager(page, "At søknaden ikke blir behandlet", "Jeg har bestemt meg for å bli i Asker.");
  await test.step("klagen ligger i køen, og den som åpner saken, ser vedtaket den gjelder", async () => {
    const linn = await ansatt.loggInn("linn", { til: "/saksbehandling" });
    await linn.goto("/saksbehandling?fane=ledige");
    const rad = linn.getByRole("row", { name: new RegExp(`${saksnr}.*Klage mottatt`) });
    await expect(rad).toBeVisible();
    await utenFeil(linn);
  });
});
