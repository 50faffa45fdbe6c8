import { nivaer } from "#domain/kernel/actor.ts";
import { lesFodselsnummer } from "#domain/kernel/fodselsnummer.ts";
import { safe } from "../standin/page.ts";
import type { LoginPage } from "./interaction.ts";
import type { IssuerKind } from "./issuer.ts";
import { personer } from "./personer.ts";

/** ID-porten as its public documents describe it: `pid`, `acr` by level, `amr`, `sid`, `locale`, and no name. */
export const idporten: IssuerKind = {
  key: "idporten",
  name: "ID-porten",
  acrValues: nivaer,
  claims: ["pid", "locale"],
  account: (pid) => (lesFodselsnummer(pid, "demo").ok ? { pid, locale: "nb" } : undefined),
};

const niva = [
  { acr: "idporten-loa-substantial", text: "Betydelig (som MinID)", amr: "Minid-PIN" },
  { acr: "idporten-loa-high", text: "Høyt (som BankID)", amr: "BankID" },
] as const;

export const idportenLogin: LoginPage = {
  name: "ID-porten",
  body: ({ acrValues, fault, typed }) => {
    const wanted = niva.find((n) => acrValues.split(" ").includes(n.acr))?.acr ?? "idporten-loa-high";
    const chosen = typed.get("niva") ?? wanted;
    return `<h1>Logg inn med ID-porten</h1>
${fault ? `<p class="feil" id="feil" role="alert">${safe(fault)}</p>` : ""}
<form method="post">
  <label for="nummer">Fødselsnummer</label>
  <input type="text" id="nummer" name="nummer" inputmode="numeric" autocomplete="off" value="${safe(typed.get("nummer") ?? "")}"
    ${fault ? 'aria-invalid="true" aria-describedby="feil"' : ""}>
  <fieldset><legend>Sikkerhetsnivå</legend>${niva
    .map(
      (n) =>
        `<label class="valg"><input type="radio" name="niva" value="${n.acr}"${n.acr === chosen ? " checked" : ""}> ${n.text}</label>`,
    )
    .join("")}</fieldset>
  <button type="submit">Logg inn</button>
  <h2>Eller velg en demoperson</h2>
  <ul>${personer
    .map(
      (p) =>
        `<li><button class="navn" type="submit" name="person" value="${p.nummer}">${safe(`${p.navn}, ${p.om} (${p.nummer})`)}</button></li>`,
    )
    .join("")}</ul>
  <button class="navn" type="submit" name="avbryt" value="ja">Avbryt innloggingen</button>
</form>`;
  },
  read: (form) => {
    const level = niva.find((n) => n.acr === form.get("niva"));
    const lest = lesFodselsnummer(form.get("person") ?? form.get("nummer") ?? "", "demo");
    if (!lest.ok || !level)
      return { fault: "Skriv et oppdiktet fødselsnummer eller D-nummer med 11 siffer, eller velg en person i listen." };
    return { login: { accountId: lest.verdi.nummer, acr: level.acr, amr: [level.amr] } };
  },
};
