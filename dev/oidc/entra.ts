import { demoLeietaker, demoOid } from "#db/seed/demoidentitet.ts";
import { safe } from "../standin/page.ts";
import { ansatte } from "./ansatte.ts";
import type { LoginPage } from "./interaction.ts";
import type { IssuerKind } from "./issuer.ts";

/** Entra ID as it looks to an application with app roles: `oid`, `tid`, `preferred_username`, `name`, `roles`. */
export const entra: IssuerKind = {
  key: "entra",
  name: "Entra ID",
  acrValues: [],
  claims: ["oid", "tid", "preferred_username", "name", "roles"],
  account: (brukernavn) => {
    const ansatt = ansatte.find((a) => a.brukernavn === brukernavn);
    return (
      ansatt && {
        oid: demoOid(brukernavn),
        tid: demoLeietaker,
        preferred_username: brukernavn,
        name: ansatt.navn,
        roles: ansatt.roller,
      }
    );
  },
};

export const entraLogin: LoginPage = {
  name: "Entra ID",
  body: ({ hint, fault, typed }) => `<h1>Logg inn som ansatt</h1>
${fault ? `<p class="feil" id="feil" role="alert">${safe(fault)}</p>` : ""}
<form method="post">
  <label for="brukernavn">Brukernavn</label>
  <input type="text" id="brukernavn" name="brukernavn" autocomplete="off" autocapitalize="none" value="${safe(typed.get("brukernavn") ?? hint)}"
    ${fault ? 'aria-invalid="true" aria-describedby="feil"' : ""}>
  <p><button type="submit">Logg inn</button></p>
  <h2>Eller velg en ansatt i demoen</h2>
  <ul>${ansatte
    .map(
      (a) =>
        `<li><button class="navn" type="submit" name="ansatt" value="${a.brukernavn}">${safe(`${a.navn}, ${a.om} (${a.brukernavn})`)}</button></li>`,
    )
    .join("")}</ul>
  <button class="navn" type="submit" name="avbryt" value="ja">Avbryt innloggingen</button>
</form>`,
  read: (form) => {
    const navn = (form.get("ansatt") ?? form.get("brukernavn") ?? "").trim().toLowerCase();
    if (!ansatte.some((a) => a.brukernavn === navn))
      return { fault: "Fant ingen ansatt med det brukernavnet. Velg en i listen." };
    return { login: { accountId: navn, amr: ["pwd", "mfa"] } };
  },
};
