import type { Instrumentation } from "next";

/** Node-only code sits in a module of its own: the build would warn about the other runtime. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") (await import("./app/_drift/oppstart.ts")).startUp();
}

export const onRequestError: Instrumentation.onRequestError = async (feil, request, kontekst) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  (await import("./app/_drift/oppstart.ts")).logRequestError(
    feil,
    request.method,
    kontekst.routePath,
    kontekst.routeType,
  );
};
