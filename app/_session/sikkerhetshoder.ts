/** What kind of answer it is: a page that is somebody's, an open page, a machine route or a file, and the one route a provider may frame. */
export type Slag = "personlig" | "apen" | "maskin" | "ramme";

export type Regler = {
  slag: Slag;
  /** Script sources of a page: its own hashes, or the nonce of this request. */
  skript: { hasher: readonly string[] } | { nonce: string };
  /** Origins of the providers: where a form may end up, and who may frame the logout route. */
  utstedere: readonly string[];
  utvikling?: boolean;
};

/** On every answer, the build's own files too. */
export const alltid = {
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
} as const;

const av = ["geolocation", "microphone", "payment", "usb", "serial", "display-capture", "browsing-topics"];
const tillatelser = (kamera: string) => [`camera=${kamera}`, ...av.map((navn) => `${navn}=()`)].join(", ");

const rapport = ["report-uri /api/csp-rapport", "report-to csp"];

/** A file or a machine's answer: nothing in it may run, load or be framed. */
const FILPOLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

function sidepolicy({ skript, utstedere, utvikling }: Regler): string {
  const kilder =
    "nonce" in skript
      ? [`'nonce-${skript.nonce}'`, "'strict-dynamic'", ...(utvikling ? ["'unsafe-eval'"] : [])]
      : ["'self'", ...skript.hasher];
  const stil = "nonce" in skript ? `'self' 'nonce-${skript.nonce}'` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${kilder.join(" ")}`,
    `style-src ${utvikling ? "'self' 'unsafe-inline'" : stil}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    // Judged along the redirects after a post too, so the providers are named.
    `form-action ${["'self'", ...utstedere].join(" ")}`,
    "frame-ancestors 'none'",
    ...rapport,
  ].join("; ");
}

/** The Content-Security-Policy of an answer (T58, T59). */
export function policy(regler: Regler): string {
  if (regler.slag === "maskin") return FILPOLICY;
  if (regler.slag === "ramme") return `sandbox; default-src 'none'; frame-ancestors ${regler.utstedere.join(" ")}`;
  return sidepolicy(regler);
}

const lagring: Record<Slag, string> = {
  personlig: "private, no-store",
  apen: "public, max-age=60",
  maskin: "private, no-store",
  ramme: "private, no-store",
};

const henviser: Record<Slag, string> = {
  // Not no-referrer: a native form post would then send `Origin: null`, which we refuse.
  personlig: "same-origin",
  apen: "strict-origin-when-cross-origin",
  maskin: "no-referrer",
  ramme: "no-referrer",
};

/** Every security header of an answer, by its kind: the table of T58. */
export function sikkerhetshoder(regler: Regler): Record<string, string> {
  const side = regler.slag === "personlig" || regler.slag === "apen";
  return {
    ...alltid,
    "content-security-policy": policy(regler),
    "referrer-policy": henviser[regler.slag],
    "permissions-policy": tillatelser(regler.slag === "personlig" ? "(self)" : "()"),
    "cache-control": lagring[regler.slag],
    ...(side ? { "reporting-endpoints": 'csp="/api/csp-rapport"' } : {}),
  };
}

/**
 * Headers of a file that is handed out, and of an upload's answer: always a download, never run, kept by nobody. `navn` is what the
 * person sees; it goes out in plain letters and, in full, as RFC 6266 has it.
 */
export function filHoder(fil: { navn: string; type: string; lengde?: number }): Record<string, string> {
  const enkelt = fil.navn.replace(/[^\w.\- ]/g, "_").slice(0, 100);
  const helt = encodeURIComponent(fil.navn).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return {
    ...sikkerhetshoder({ slag: "maskin", skript: { hasher: [] }, utstedere: [] }),
    "content-type": fil.type,
    "content-disposition": `attachment; filename="${enkelt}"; filename*=UTF-8''${helt}`,
    ...(fil.lengde === undefined ? {} : { "content-length": String(fil.lengde) }),
  };
}
