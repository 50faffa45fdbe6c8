import { expect, test } from "vitest";
import { alle, minstEn, sjekk } from "../kernel/vurdering.ts";
import { klageOverganger, klagepunkter } from "./punkter.ts";

test("det som ikke var oppfylt, står først, og det går alltid an å klage på noe annet", () => {
  const tre = alle("startlan", "§", [
    sjekk("a", "§", "oppfylt"),
    minstEn("m", "§", [sjekk("b", "§", "uavklart"), sjekk("c", "§", "ikkeOppfylt")]),
    sjekk("a", "§", "oppfylt"),
  ]);
  expect(klagepunkter({ utfall: "avslatt", vurdering: tre })).toEqual(["c", "b", "a", "annet"]);
});

test("unntak som ikke ble brukt, er ikke noe å være uenig i når et annet er oppfylt", () => {
  const tre = alle("startlan", "§", [
    minstEn("behov", "§", [sjekk("unntakA", "§", "oppfylt"), sjekk("unntakB", "§", "ikkeOppfylt")]),
    sjekk("betjeningsevne", "§", "ikkeOppfylt"),
  ]);
  expect(klagepunkter({ utfall: "avslatt", vurdering: tre })).toEqual(["betjeningsevne", "unntakA", "annet"]);
});

test("den som har fått et lån, kan klage på beløpet, og den som er avvist, på at hun ble det", () => {
  const vurdering = alle("startlan", "§", [sjekk("a", "§", "oppfylt")]);
  for (const utfall of ["innvilget_bevis", "delvis_bevis", "delvis_tilsagn"])
    expect(klagepunkter({ utfall, vurdering })).toEqual(["belopet", "a", "annet"]);
  for (const utfall of ["godkjent_venteliste", "direkte_tildelt"])
    expect(klagepunkter({ utfall, vurdering })).toEqual(["a", "annet"]);
  expect(klagepunkter({ utfall: "avvist", vurdering: null })).toEqual(["avvisningen", "annet"]);
});

test("klagens vei har ingen blindgater uten at den er ferdig", () => {
  const nadd = new Set<string>(["mottatt"]);
  for (const fra of nadd)
    for (const til of Object.values(klageOverganger[fra as keyof typeof klageOverganger])) nadd.add(til);
  expect([...nadd].sort()).toEqual(Object.keys(klageOverganger).sort());
});
