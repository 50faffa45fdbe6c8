"use no memo";
import { Field, type FieldProps } from "./field.tsx";

/** A date the person knows by heart, typed as «dd.mm.åååå» or however she writes it. */
export const DateField = (props: Omit<FieldProps, "type" | "inputMode" | "bredde">) => (
  <Field {...props} inputMode="text" bredde={12} spellCheck={false} />
);
