/** Where anchors lie: things are added, never changed or removed. Names are ours (`000000001.anker`). */
export type Ankerlager = {
  /** Names, in order. */
  list: () => Promise<string[]>;
  read: (navn: string) => Promise<string>;
  /** False, and nothing written, when the name is taken. What it has answered survives a power cut. */
  add: (navn: string, innhold: string) => Promise<boolean>;
};

export const ANKERNAVN = /^\d{9}\.anker$/;
