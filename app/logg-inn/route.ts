import { startInnlogging } from "../_session/start-innlogging.ts";

export const GET = (request: Request) => startInnlogging(request, "innbygger");
