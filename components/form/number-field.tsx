"use no memo";
import { Field, type FieldProps } from "./field.tsx";

type Props = Omit<FieldProps, "type" | "inputMode"> & { desimaler?: true };

export const NumberField = ({ desimaler, bredde = 5, ...props }: Props) => (
  <Field {...props} bredde={bredde} inputMode={desimaler ? "decimal" : "numeric"} spellCheck={false} />
);
