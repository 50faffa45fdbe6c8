import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { alltid, sikkerhetshoder } from "./app/_session/sikkerhetshoder.ts";

const withNextIntl = createNextIntlPlugin("./app/_sprak/request.ts");

/** What an upload is answered with, whatever the answer: nothing in it may run, load, be framed or be kept. */
const maskinhoder = sikkerhetshoder({ slag: "maskin", skript: { hasher: [] }, utstedere: [] });
const par = (hoder: Record<string, string>) => Object.entries(hoder).map(([key, value]) => ({ key, value }));

const bygg = process.env.BYGG_MAPPE ?? ".next";

const config: NextConfig = {
  // npm test builds beside a running npm start, so the folder is a setting.
  distDir: bygg,
  // Next writes the folder of its generated types into the file it is given.
  typescript: { tsconfigPath: bygg === ".next-test" ? "tsconfig.test.json" : "tsconfig.json" },
  output: "standalone",
  // Measured: memo code of every component adds 6.5 kB to a plain step and 10 to the calculator. Say "use memo" where it pays.
  reactCompiler: { compilationMode: "annotation" },
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  turbopack: { root: import.meta.dirname },
  // What the proxy does not see: the build's own files, icons, uploads. The rest gets these and more from proxy.ts.
  headers: async () => [
    { source: "/:path*", headers: par(alltid) },
    { source: "/api/vedlegg/:path*", headers: par(maskinhoder) },
  ],
  // The upload route starts this file as a thread by its path; no import leads to it.
  outputFileTracingIncludes: {
    "/api/vedlegg/**": [
      "./usecases/gateways/fil-arbeider.ts",
      "./usecases/dokument/pdf-funn.ts",
      ...[
        "file-type",
        "strtok3",
        "token-types",
        "uint8array-extras",
        "@tokenizer",
        "@borewit",
        "ieee754",
        "debug",
        "ms",
      ].map((pakke) => `./node_modules/${pakke}/**`),
      ...["heic-decode", "libheif-js"].map((pakke) => `./node_modules/${pakke}/**`),
    ],
    // Read by path at run time: what a letter is made with (usecases/gateways/pdf.ts).
    "/saksbehandling/sak/*/brev/forhandsvis": [
      "./usecases/brev/maler/*.typ",
      "./node_modules/@expo-google-fonts/inter/{400Regular,500Medium,700Bold}/*.ttf",
      "./node_modules/@myriaddreamin/typst-ts-node-compiler*/**",
    ],
  },
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "sharp",
    "pg-boss",
    "postgres",
    "file-type",
    "heic-decode",
    "rate-limiter-flexible",
  ],
};

export default withNextIntl(config);
