import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nodemailer from "nodemailer";
import type { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyFree } from "../stack/ports.ts";
import { type Melding, openMailbox } from "./mailbox.ts";
import { createMailServer } from "./server.ts";
import { answerWeb } from "./web.ts";

const folder = mkdtempSync(join(tmpdir(), "post-"));
let smtp: SMTPServer;
let web: Server;
let address = "";
let send: (emne: string, til: string) => Promise<unknown>;

beforeAll(async () => {
  const mailbox = openMailbox(folder);
  const bryter = { modus: "ingen" as const };
  smtp = createMailServer(mailbox, bryter);
  smtp.on("error", () => undefined);
  const [port, webPort] = [await anyFree(), await anyFree()];
  await new Promise<void>((resolve) => smtp.listen(port, "localhost", resolve));
  web = createServer((req, res) => void answerWeb(mailbox, bryter, req, res)).listen(webPort, "localhost");
  address = `http://localhost:${webPort}`;
  const transport = nodemailer.createTransport(`smtp://localhost:${port}`);
  send = (emne, til) =>
    transport.sendMail({
      from: "Boligdøra <ikke-svar@boligdora.example>",
      to: til,
      subject: emne,
      text: "Hei på deg <b>æøå</b>",
    });
});

afterAll(() => {
  smtp.close(() => undefined);
  web.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

const meldinger = async (til = ""): Promise<Melding[]> =>
  (await fetch(`${address}/api/meldinger?til=${encodeURIComponent(til)}`)).json();
const svikt = (form: Record<string, string>) =>
  fetch(`${address}/api/svikt`, { method: "POST", body: new URLSearchParams(form) });

test("en melding kan leses av tester og på siden, der teksten aldri blir kode", async () => {
  await send("Vi har fått søknaden din", "Amina@Example.no");
  const [melding] = await meldinger("amina@example.no");
  expect(melding).toMatchObject({
    emne: "Vi har fått søknaden din",
    til: ["amina@example.no"],
    tekst: "Hei på deg <b>æøå</b>\n",
  });
  const liste = await (await fetch(address)).text();
  expect(liste).toContain("Vi har fått søknaden din");
  const side = await (await fetch(`${address}/melding/${melding?.id}`)).text();
  expect(side).toContain("&#60;b&#62;æøå");
  expect(side).not.toContain("<b>");
});

test("meldinger ligger der etter omstart, nyeste først", async () => {
  await send("Nummer to", "tor@example.no");
  expect(
    openMailbox(folder)
      .list()
      .map((m) => m.emne),
  ).toEqual(["Nummer to", "Vi har fått søknaden din"]);
  expect(await meldinger("ingen@example.no")).toEqual([]);
});

test.each([
  ["4xx", 451],
  ["5xx", 550],
])("bryteren %s svarer %i så mange ganger som bedt om, og tar så imot igjen", async (modus, kode) => {
  await svikt({ modus, antall: "1" });
  await expect(send("Svikt", "svikt@example.no")).rejects.toMatchObject({ responseCode: kode });
  await send(`Etter ${modus}`, "svikt@example.no");
  expect((await meldinger("svikt@example.no")).map((m) => m.emne)[0]).toBe(`Etter ${modus}`);
});

test("bryteren slipp legger på midt i, til den slås av", async () => {
  await svikt({ modus: "slipp" });
  for (const emne of ["Borte", "Også borte"]) await expect(send(emne, "borte@example.no")).rejects.toThrow();
  await svikt({ modus: "ingen" });
  await send("Framme", "borte@example.no");
  expect((await meldinger("borte@example.no")).map((m) => m.emne)).toEqual(["Framme"]);
});

test("ukjent bryter avvises, og postkassen kan tømmes", async () => {
  expect((await svikt({ modus: "tull" })).status).toBe(422);
  await fetch(`${address}/api/meldinger`, { method: "DELETE" });
  expect(await meldinger()).toEqual([]);
});
