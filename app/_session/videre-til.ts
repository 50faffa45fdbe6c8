/** 303 to an address of our own (a path) or the provider's, with cookies, kept by nobody. */
export function videreTil(sted: string, kaker: readonly string[] = []): Response {
  const hoder = new Headers({ location: sted, "cache-control": "private, no-store" });
  for (const kake of kaker) hoder.append("set-cookie", kake);
  return new Response(null, { status: 303, headers: hoder });
}
