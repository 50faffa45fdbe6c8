import { expect, test } from "@playwright/test";
import { openAdmin } from "../../db/testing/open-admin.ts";
import { countOppslag } from "../../db/testing/saksspor.ts";
import { innlogget } from "../actions/funn-i-demoen.ts";
import { merketSak } from "../actions/merket.ts";
import { kakelinje, spor, sporVidere } from "../actions/raa.ts";
import { finnSkjema, sendSkjema } from "../actions/skjema.ts";

const { DATABASE_URL = "" } = process.env;

test("hvert innsyn i en sak er én linje i loggen, og det som ikke er innsyn, er ingen (T54, I7)", async ({
  browser,
}) => {
  const admin = openAdmin(DATABASE_URL, 1);
  const m = await merketSak(browser);
  const navn = ["sunniva", "bjorn", "siv", "linn"] as const;
  const contexts = await Promise.all(navn.map((brukernavn) => innlogget(browser, { brukernavn })));
  const [sunniva = "", bjorn = "", siv = "", linn = ""] = await Promise.all(contexts.map(kakelinje));
  const sak = `/saksbehandling/sak/${m.sakId}`;

  await test.step("køen, et avslag og en side som spør om grunn, er ikke innsyn", async () => {
    const ledig = await finnSkjema("/saksbehandling?fane=ledige", sunniva, new RegExp(`"Ta saken ${m.saksnr}"`));
    if (!ledig) throw new Error("saken står ikke som ledig");
    expect((await sendSkjema(ledig, sunniva)).status).toBe(303);
    for (const kake of [bjorn, siv]) expect((await spor(sak, { kake })).headers.location).toBe("/ikke-funnet");
    expect(await finnSkjema(sak, linn, /name="grunn"/)).toBeDefined();
    expect(await countOppslag(admin, m.sakId)).toEqual({});
  });
  await test.step("hver åpning, oppfrisking og fane er én, også når nettleseren henter siden som data", async () => {
    for (const hoder of [{}, {}, { rsc: "1" }] as Record<string, string>[]) {
      const svar = await sporVidere(sak, { kake: sunniva, hoder });
      expect([svar.status, svar.body.includes(m.saksnr)]).toEqual([200, true]);
    }
    expect((await spor(`${sak}?fane=dokumenter`, { kake: sunniva })).status).toBe(200);
    expect((await spor(`${sak}/vurdering`, { kake: sunniva })).status).toBe(200);
    expect(await countOppslag(admin, m.sakId)).toEqual({
      "sunniva apnet": 3,
      "sunniva dokumenter": 1,
      "sunniva vurdering": 1,
    });
  });
  await test.step("den som sier hvorfor, står med grunnen og med innsynet", async () => {
    const begrunn = await finnSkjema(sak, linn, /name="grunn"/);
    if (!begrunn) throw new Error("lederen ble ikke spurt om hvorfor");
    expect((await sendSkjema(begrunn, linn, { grunn: "kontroll", tekst: "" })).status).toBe(303);
    expect((await spor(sak, { kake: linn })).status).toBe(200);
    expect(await countOppslag(admin, m.sakId)).toMatchObject({ "linn begrunnet": 1, "linn apnet": 1 });
  });
  await test.step("søkeren ser hvilke roller som har sett saken, aldri navnet på den som bare har sett", async () => {
    const side = await m.context.newPage();
    await side.goto(`/min-side/sak/${m.sakId}`);
    const hoved = side.getByRole("main");
    await expect(hoved.getByRole("heading", { name: "Hvem har sett saken min?" })).toBeVisible();
    await expect(hoved).toContainText(/leder/i);
    await expect(hoved).not.toContainText("Linn Moen");
    await expect(hoved).not.toContainText(/beslutter|systemadmin/i);
  });
  await Promise.all([...contexts, m.context].map((c) => c.close()));
  await admin.end();
});
