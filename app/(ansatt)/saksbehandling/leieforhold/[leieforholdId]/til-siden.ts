import type { Route } from "next";
import { redirect } from "next/navigation";

/** Back to the tenancy, which says what was done. */
export const tilSiden = (leieforholdId: string, lagret: string): never =>
  redirect(`/saksbehandling/leieforhold/${leieforholdId}?lagret=${lagret}` as Route);
