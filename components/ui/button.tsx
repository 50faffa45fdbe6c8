"use no memo";
import type { ComponentProps } from "react";

type Props = ComponentProps<"button"> & {
  variant?: "primary" | "secondary" | "tertiary";
  farge?: "danger" | "neutral" | "skog";
};

export const Button = ({ variant = "primary", farge, type = "button", className, ...rest }: Props) => (
  <button
    {...rest}
    type={type}
    className={className ? `ds-button ${className}` : "ds-button"}
    data-variant={variant}
    data-color={farge}
  />
);
