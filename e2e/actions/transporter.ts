/** One way of asking for the same page: headers, and how the path is bent. */
export type Transport = { navn: string; hoder?: Record<string, string>; sti?: (sti: string) => string };

const rsc = { rsc: "1" };

/** T11: how a page's bytes could come out by another way than the one that was guarded. */
export const transporter: readonly Transport[] = [
  { navn: "HTML" },
  { navn: "HTML med forfalsket intern", hoder: { "x-middleware-subrequest": Array(5).fill("proxy").join(":") } },
  { navn: "RSC", hoder: rsc },
  { navn: "RSC med _rsc", hoder: rsc, sti: (sti) => `${sti}?_rsc=1abcd` },
  { navn: "forhåndshenting", hoder: { ...rsc, "next-router-prefetch": "1", purpose: "prefetch" } },
  { navn: "segment", hoder: { ...rsc, "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" } },
  { navn: "segmentfil", sti: (sti) => `${sti}.segments/_tree.segment.rsc` },
  { navn: ".rsc", sti: (sti) => `${sti}.rsc` },
  { navn: ".txt", hoder: rsc, sti: (sti) => `${sti}.txt` },
  { navn: "skråstrek til slutt", sti: (sti) => `${sti}/` },
  { navn: "dobbel skråstrek", sti: (sti) => sti.replace("/", "//") },
  { navn: "dobbel skråstrek i midten", sti: (sti) => sti.replace(/\/([^/]+)$/, "//$1") },
  { navn: "%2e", sti: (sti) => `/%2e${sti}` },
  { navn: "%2e%2e", sti: (sti) => `/startlan/%2e%2e${sti}` },
  { navn: "kodet bokstav", sti: (sti) => sti.replace(/[a-z]/, (b) => `%${b.charCodeAt(0).toString(16)}`) },
  { navn: "store bokstaver", sti: (sti) => sti.toUpperCase() },
  { navn: "språk foran", sti: (sti) => `/nb${sti}` },
  { navn: "språk foran med store bokstaver", sti: (sti) => `/NB${sti}` },
  { navn: "språk foran, RSC", hoder: rsc, sti: (sti) => `/nb${sti}` },
  { navn: "data", hoder: { "x-nextjs-data": "1" }, sti: (sti) => `/_next/data/x/nb${sti}.json` },
  {
    navn: "parameter i spørringen",
    sti: (sti) => `${sti.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, "00000000-0000-4000-8000-000000000000")}?${spor(sti)}`,
  },
];

/** The id that belongs in the path, under every name a route knows it by. */
const spor = (sti: string) => {
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(sti)?.[0] ?? "";
  return ["sakId", "soknadId", "vedtakId", "nxtPsakId", "nxtPsoknadId"]
    .map((navn) => `${navn}=${id}`)
    .join("&")
    .concat("&locale=nb&nextauth=callback");
};
