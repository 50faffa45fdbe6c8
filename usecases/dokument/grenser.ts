const MIB = 1024 * 1024;

/** Limits of `security-reliability.md` B6. Bytes; «15 MB» on screen is 15 MiB here. */
export const grenser = {
  fil: 15 * MIB,
  soknadAntall: 20,
  soknad: 100 * MIB,
  person: 300 * MIB,
  piksler: 50_000_000,
  /** Longest side of a stored picture: a page of text is readable, a phone's twelve megapixels are not needed. */
  bildeside: 2_500,
  filnavn: 120,
} as const;

/** What may be received, by content, and the ending the stored file gets. */
export const filtyper = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/heic": "jpg",
  "image/heif": "jpg",
} as const;
export type Filtype = keyof typeof filtyper;
export const erFiltype = (mime: string): mime is Filtype => Object.hasOwn(filtyper, mime);
