/** Codes of the drivers and of Node when there is no server to talk to, or it went away; and the server's own words for it. */
const koder =
  /^(?:CONNECTION_(?:CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[123]|53300)$/;

/** A lock that was not to be had, a statement that ran out of time: `lock_timeout` and `statement_timeout` of our own role. */
const forSent = /^(?:55P03|57014)$/;

const harKode = (feil: unknown, hvilke: RegExp): boolean => {
  for (let f = feil; f instanceof Error; f = f.cause) if ("code" in f && hvilke.test(String(f.code))) return true;
  return false;
};

/** True when the database gave up waiting: everything is rolled back, and asking again may well succeed. */
export const erForSent = (feil: unknown) => harKode(feil, forSent);

/** True when an error says that the database could not be reached or the connection broke: try again, nothing is wrong with what was asked. */
export const erUtenForbindelse = (feil: unknown) => harKode(feil, koder);
