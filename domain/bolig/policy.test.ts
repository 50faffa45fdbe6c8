import { expect, test } from "vitest";
import { type Actor, type Rolle, roller } from "../kernel/actor.ts";
import { boligtyper } from "./koder.ts";
import { boligpolicy } from "./policy.ts";

/* The oracle, written from `security-reliability.md` C2 and `domain.md` §3.8 on its own. */
const leser: Rolle[] = ["saksbehandler", "beslutter", "leder", "boligforvalter"];
const forvalter: Rolle[] = ["leder", "boligforvalter"];
const tabell = {
  readBolig: () => leser,
  editBolig: () => forvalter,
  readSted: (type: string) => (type === "familiehjem" ? [] : type === "smahus" ? forvalter : leser),
  readBilde: (type: string) => (type === "familiehjem" || type === "smahus" ? forvalter : leser),
} as const;

const ansatt = (rolle: Rolle, enheter: string[]): Actor => ({
  kind: "ansatt",
  ansattId: "a1",
  roller: [rolle],
  enheter,
  klarering: "kode6",
  fersk: true,
});

test("ingen setning mangler i tabellen", () => {
  expect(Object.keys(tabell).sort()).toEqual(Object.keys(boligpolicy).sort());
});

test.each(roller)("%s får gjøre det tabellen sier i egen enhet, og ingenting i en annens", (rolle) => {
  for (const [handling, hvem] of Object.entries(tabell))
    for (const boligtype of boligtyper) {
      const fakta = { enhet: "bolig", boligtype };
      const gjor = boligpolicy[handling as keyof typeof tabell];
      const ventet = hvem(boligtype).includes(rolle);
      expect({ handling, boligtype, svar: gjor(ansatt(rolle, ["bolig"]), fakta) }).toEqual({
        handling,
        boligtype,
        svar: ventet,
      });
      expect(gjor(ansatt(rolle, ["startlan"]), fakta), handling).toBe(false);
    }
});

test("innbyggere ser bilder av det de er tilbudt, og ingenting av registeret; jobber og anonyme ingenting", () => {
  const fakta = { enhet: "bolig", boligtype: "leilighet" as const };
  const innbygger = (acr: string): Actor => ({ kind: "innbygger", personId: "p1", acr });
  for (const handling of ["readBolig", "editBolig", "readSted"] as const)
    expect(boligpolicy[handling](innbygger("idporten-loa-high"), fakta)).toBe(false);
  expect(boligpolicy.readBilde(innbygger("idporten-loa-substantial"), fakta)).toBe(true);
  expect(boligpolicy.readBilde(innbygger("Level4"), fakta)).toBe(false);
  for (const actor of [{ kind: "anonym" }, { kind: "system", jobb: "brev" }] as Actor[])
    for (const gjor of Object.values(boligpolicy)) expect(gjor(actor, fakta)).toBe(false);
});
