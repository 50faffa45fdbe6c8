type Drift = { tommes: boolean };

const merke = Symbol.for("boligdora.drift");
const rom = globalThis as typeof globalThis & { [merke]?: Drift };

rom[merke] ??= { tommes: false };

/** Whether this process is being emptied. One for the whole process, however many bundles it is loaded from. */
export const drift: Drift = rom[merke];
