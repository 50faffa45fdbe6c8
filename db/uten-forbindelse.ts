/** Codes of the drivers and of Node when there is no server to talk to, or it went away; and the server's own words for it. */
const koder =
  /^(?:CONNECTION_(?:CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[123]|53300)$/;

/** True when an error says that the database could not be reached or the connection broke: try again, nothing is wrong with what was asked. */
export function erUtenForbindelse(feil: unknown): boolean {
  for (let f = feil; f instanceof Error; f = f.cause) if ("code" in f && koder.test(String(f.code))) return true;
  return false;
}
