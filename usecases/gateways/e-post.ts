import nodemailer from "nodemailer";
import { lesEpost } from "#domain/kernel/kontakt.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";

export type Epost = { til: string; emne: string; tekst: string; html: string; meldingsId: string };

function env(navn: "SMTP_URL" | "SMTP_FRA") {
  const verdi = process.env[navn];
  if (!verdi) throw new Error(`${navn} mangler`);
  return verdi;
}

const apne = (url: string) =>
  nodemailer.createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
let apnet: { url: string; transport: ReturnType<typeof apne> } | undefined;

function transport() {
  const url = env("SMTP_URL");
  if (apnet?.url !== url) apnet = { url, transport: apne(url) };
  return apnet.transport;
}

/** An SMTP answer of 5xx about the mail itself will be the same tomorrow; about our login it will not. */
const forGodt = (feil: unknown) =>
  typeof feil === "object" &&
  feil !== null &&
  "responseCode" in feil &&
  Number(feil.responseCode) >= 500 &&
  !("code" in feil && feil.code === "EAUTH");

/**
 * Sends one mail to one mailbox over `SMTP_URL`, from `SMTP_FRA`. Refusals: `epost.ugyldig` (not one plain address) and
 * `epost.avvist` (5xx) will not help to try again; `epost.ikkeLevert` (4xx, no answer, dropped line) will. After a line dropped
 * between the receiver's acceptance and its answer the mail may have arrived: known limit, a retry has the same Message-ID.
 */
export async function sendEpost(mail: Epost): Promise<Outcome<undefined>> {
  const til = lesEpost(mail.til);
  if (!til.ok) return refuse("epost.ugyldig");
  try {
    await transport().sendMail({
      from: env("SMTP_FRA"),
      to: { name: "", address: til.verdi },
      envelope: { from: avsender(env("SMTP_FRA")), to: [til.verdi] },
      subject: mail.emne,
      text: mail.tekst,
      html: mail.html,
      messageId: `<${mail.meldingsId}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return ok(undefined);
  } catch (feil) {
    return refuse(forGodt(feil) ? "epost.avvist" : "epost.ikkeLevert");
  }
}

/** The bare address of «Navn <adresse>». */
const avsender = (fra: string) => /<([^<>]+)>\s*$/.exec(fra)?.[1] ?? fra;
