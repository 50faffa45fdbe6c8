"use no memo";
import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Link>, "href" | "prefetch"> & {
  /** Finished address: made by `sti(locale, rute(…))`, or a staff path. */
  href: Route;
  forhandshent?: true;
  knapp?: "primary" | "secondary" | "tertiary";
};

/** The one link. A prefetch costs requests and would begin sign-ins, so it happens only when asked for. */
export const Lenke = ({ href, forhandshent, knapp, className, ...rest }: Props) => (
  <Link
    {...rest}
    href={href}
    prefetch={forhandshent ? null : false}
    className={[knapp ? "ds-button" : "ds-link", className].filter(Boolean).join(" ")}
    data-variant={knapp}
  />
);
