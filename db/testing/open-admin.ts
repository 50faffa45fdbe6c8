import postgres from "postgres";

/** An administrator's connection: sees past row-level security. For tests and drills that count what is really there. */
export const openAdmin = (url: string, max = 4) => postgres(url, { max, connect_timeout: 5, onnotice: () => {} });
export type Admin = ReturnType<typeof openAdmin>;
