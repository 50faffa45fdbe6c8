import { Tag, type TagFarge } from "../ui/tag.tsx";

export type Status = { navn: string; farge: TagFarge; tur: string };

/** The state in a word, and whose turn it is, side by side. */
export const StatusLine = ({ status }: { status: Status }) => (
  <p className="bd-rad">
    <Tag farge={status.farge}>{status.navn}</Tag>
    <strong>{status.tur}</strong>
  </p>
);
