import { expect, test } from "vitest";
import { filHoder, policy, type Slag, sikkerhetshoder } from "./sikkerhetshoder.ts";

const utstedere = ["https://login.idporten.example", "https://login.entra.example"];
const hoder = (slag: Slag) => sikkerhetshoder({ slag, skript: { nonce: "abc123" }, utstedere });

test("hvert slag svar har hele tabellen (T58)", () => {
  for (const slag of ["personlig", "apen", "maskin", "ramme"] as const) {
    expect(hoder(slag), slag).toMatchObject({
      "strict-transport-security": "max-age=63072000; includeSubDomains",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
  }
  expect(hoder("personlig")).toMatchObject({ "cache-control": "private, no-store", "referrer-policy": "same-origin" });
  expect(hoder("apen")).toMatchObject({
    "cache-control": "public, max-age=60",
    "referrer-policy": "strict-origin-when-cross-origin",
  });
  expect(hoder("maskin")).toMatchObject({ "cache-control": "private, no-store", "referrer-policy": "no-referrer" });
  expect(hoder("personlig")["permissions-policy"]).toContain("camera=(self)");
  expect(hoder("apen")["permissions-policy"]).toContain("camera=()");
});

test("en personlig side kjører bare det vi selv la der", () => {
  const p = policy({ slag: "personlig", skript: { nonce: "abc123" }, utstedere });
  for (const del of [
    "default-src 'self'",
    "script-src 'nonce-abc123' 'strict-dynamic'",
    "style-src 'self' 'nonce-abc123'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${utstedere.join(" ")}`,
    "report-to csp",
  ])
    expect(p.split("; ")).toContain(del);
  expect(p).not.toMatch(/unsafe-|\*|https?:(?!\/\/login\.)/);
});

test("en åpen side har hashene sine og ikke noe engangstall", () => {
  const p = policy({ slag: "apen", skript: { hasher: ["'sha256-a='", "'sha256-b='"] }, utstedere });
  expect(p.split("; ")).toContain("script-src 'self' 'sha256-a=' 'sha256-b='");
  expect(p).not.toMatch(/nonce|unsafe-/);
});

test("bare utloggingsruten kan rammes inn, og bare av utstederne", () => {
  expect(policy({ slag: "ramme", skript: { hasher: [] }, utstedere })).toContain(
    `frame-ancestors ${utstedere.join(" ")}`,
  );
  for (const slag of ["personlig", "apen", "maskin"] as const)
    expect(policy({ slag, skript: { hasher: [] }, utstedere })).toContain("frame-ancestors 'none'");
});

test("utvikling gir ekstra rom, drift gjør det aldri", () => {
  expect(policy({ slag: "personlig", skript: { nonce: "x" }, utstedere, utvikling: true })).toContain("'unsafe-eval'");
});

test.for([
  ["kvittering.pdf", `attachment; filename="kvittering.pdf"; filename*=UTF-8''kvittering.pdf`],
  [
    "lønn (mars) 'a'.pdf",
    `attachment; filename="l_nn _mars_ _a_.pdf"; filename*=UTF-8''l%C3%B8nn%20%28mars%29%20%27a%27.pdf`,
  ],
  [
    'x"\r\nSet-Cookie: a=b',
    `attachment; filename="x___Set-Cookie_ a_b"; filename*=UTF-8''x%22%0D%0ASet-Cookie%3A%20a%3Db`,
  ],
] as const)("filen %j lastes ned med et navn som ikke kan bli noe annet", ([navn, forventet]) => {
  const h = filHoder({ navn, type: "application/pdf", lengde: 12 });
  expect(h["content-disposition"]).toBe(forventet);
  expect(h).toMatchObject({
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "content-length": "12",
  });
  expect(() => new Headers(h)).not.toThrow();
});
