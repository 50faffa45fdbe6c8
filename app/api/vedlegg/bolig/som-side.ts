/** True for our own script and for machines; a form without script follows the answer as a page. */
export const vilHaJson = (request: Request) => (request.headers.get("accept") ?? "").includes("application/json");

const videre = (location: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });

/** Back to a page of ours, which says in words what the codes in its address mean. */
export const tilSide = (sti: string) => videre(sti);

/** A form whose session has ended goes to the login and back to its page; the file must be chosen again. */
export const tilInnlogging = (request: Request, avslag: Response, sti: string): Response =>
  avslag.status !== 401 || vilHaJson(request) ? avslag : videre(`/logg-inn/ansatt?til=${encodeURIComponent(sti)}`);
