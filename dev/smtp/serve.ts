import { createServer } from "node:http";
import { openMailbox } from "./mailbox.ts";
import { type Bryter, createMailServer } from "./server.ts";
import { answerWeb } from "./web.ts";

/** `node dev/smtp/serve.ts <folder> <smtp port> <page port>`. */
const [folder = "", smtpPort, webPort] = process.argv.slice(2);
const mailbox = openMailbox(folder);
const bryter: Bryter = { modus: "ingen" };

const mail = createMailServer(mailbox, bryter);
// A client that hangs up is everyday life for a mail server.
mail.on("error", () => undefined);
mail.listen(Number(smtpPort), "localhost");

const web = createServer((req, res) => {
  answerWeb(mailbox, bryter, req, res).catch(() => res.writeHead(400).end());
});
web.listen(Number(webPort), "localhost");

process.once("SIGTERM", () => {
  web.close();
  web.closeAllConnections();
  mail.close(() => process.exit(0));
});
