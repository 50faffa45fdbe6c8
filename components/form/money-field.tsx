"use no memo";
import { Field, type FieldProps } from "./field.tsx";

type Props = Omit<FieldProps, "type" | "inputMode" | "bredde" | "suffiks"> & { suffiks: string };

/** Whole kroner as typed («540 000», «540.000 kr»); the server reads it. Digits on the phone's keyboard. */
export const MoneyField = (props: Props) => <Field {...props} inputMode="numeric" bredde={12} spellCheck={false} />;
