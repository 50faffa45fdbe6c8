import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Button } from "./button.tsx";

test("knappen sender ikke skjemaet med mindre den er bedt om det", () => {
  expect(
    render(<Button>Lagre</Button>)
      .byRole("button", "Lagre")
      .getAttribute("type"),
  ).toBe("button");
  expect(
    render(<Button type="submit">Send</Button>)
      .byRole("button", "Send")
      .getAttribute("type"),
  ).toBe("submit");
});

test("navn og verdi følger med når skjemaet sendes", () => {
  const knapp = render(
    <Button type="submit" name="_handling" value="videre">
      Videre
    </Button>,
  ).byRole("button", "Videre");
  expect([knapp.getAttribute("name"), knapp.getAttribute("value")]).toEqual(["_handling", "videre"]);
});
