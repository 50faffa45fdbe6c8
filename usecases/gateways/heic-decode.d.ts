declare module "heic-decode" {
  type Bilde = {
    width: number;
    height: number;
    decode: () => Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  };
  const heic: { all: (valg: { buffer: Uint8Array }) => Promise<Bilde[] & { dispose: () => void }> };
  export default heic;
}
