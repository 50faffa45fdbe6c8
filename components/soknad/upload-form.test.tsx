import { expect, test, vi } from "vitest";
import { render } from "../testing/render.ts";
import { UploadForm } from "./upload-form.tsx";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => {} }) }));

const tekster = {
  hjelp: "PDF, høyst 15 MB",
  last: "Last opp",
  laster: "",
  behandler: "",
  ferdig: "",
  feilITittel: "Feil:",
  feil: {},
};

test("uten script er det et vanlig skjema som sender hvilket dokument det gjelder, før filene", () => {
  const { document, byRole, beskrivelse } = render(
    <UploadForm
      soknadId="s1"
      krav="banksvar"
      etikett="Velg filer"
      godtar={[".pdf"]}
      maksBytes={10}
      tekster={tekster}
    />,
  );
  const skjema = document.querySelector("form");
  expect([skjema?.getAttribute("action"), skjema?.method, skjema?.enctype]).toEqual([
    "/api/vedlegg/s1",
    "post",
    "multipart/form-data",
  ]);
  expect([...(skjema?.elements ?? [])].map((e) => e.getAttribute("name"))).toEqual(["krav", "fil", null]);
  const fil = document.querySelector("input[type=file]");
  expect([fil?.hasAttribute("multiple"), fil && beskrivelse(fil)]).toEqual([true, "PDF, høyst 15 MB"]);
  expect(byRole("button", "Last opp").getAttribute("type")).toBe("submit");
});
