"use no memo";
/** React lifts it into `<head>`, on the server too. One string, or the browser gets several text nodes. */
export const PageTitle = ({ tittel, feil }: { tittel: string; feil?: string | false }) => (
  <title>{`${feil ? `${feil} ` : ""}${tittel} – Boligdøra`}</title>
);
