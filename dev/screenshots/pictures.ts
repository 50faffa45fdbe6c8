/** One picture of the product: who looks, where, how wide, and which link to follow from there first. */
export type Picture = {
  file: string;
  path: string;
  width: 1280 | 390;
  as?: { innbygger: string } | { ansatt: string };
  /** The address of the link to follow begins so: the first one on the page. */
  follow?: string;
};

/** What the README and the documents show. */
export const pictures: readonly Picture[] = [
  { file: "forside", path: "/", width: 1280 },
  { file: "forside-mobil", path: "/", width: 390 },
  { file: "startlan", path: "/startlan", width: 1280 },
  { file: "kalkulator", path: "/startlan/kalkulator", width: 1280 },
  { file: "min-side", path: "/min-side", width: 1280, as: { innbygger: "sak" } },
  { file: "min-side-mobil", path: "/min-side", width: 390, as: { innbygger: "sak" } },
  { file: "min-sak", path: "/min-side", width: 1280, as: { innbygger: "sak" }, follow: "/min-side/sak/" },
  { file: "ko", path: "/saksbehandling", width: 1280, as: { ansatt: "sunniva" } },
  { file: "sak", path: "/saksbehandling", width: 1280, as: { ansatt: "sunniva" }, follow: "/saksbehandling/sak/" },
  { file: "beslutter", path: "/saksbehandling", width: 1280, as: { ansatt: "bjorn" } },
];
