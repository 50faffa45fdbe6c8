/** What became of one file: nothing wrong, or the code of a refusal. `brutt`: the line was lost on the way. */
export type Filsvar = { ok: true } | { ok: false; kode: string; navn?: string };

type Svar = { kode?: string; avvist?: readonly { kode: string; filnavn: string }[] };

function les(xhr: XMLHttpRequest): Filsvar {
  if (xhr.status === 201) return { ok: true };
  if (xhr.status === 401) return { ok: false, kode: "avlogget" };
  try {
    const svar = JSON.parse(xhr.responseText) as Svar;
    const [forste] = svar.avvist ?? [];
    return { ok: false, kode: forste?.kode ?? svar.kode?.split(".").at(-1) ?? "galt" };
  } catch {
    return { ok: false, kode: xhr.status === 413 ? "forStor" : "galt" };
  }
}

/** Sends one file, telling how many per cent of it have gone. XMLHttpRequest, since fetch tells nothing about what it sends. */
export const sendFile = (adresse: string, krav: string, fil: File, framdrift: (prosent: number) => void) =>
  new Promise<Filsvar>((ferdig) => {
    const skjema = new FormData();
    skjema.append("krav", krav);
    skjema.append("fil", fil);
    const xhr = new XMLHttpRequest();
    xhr.open("POST", adresse);
    xhr.setRequestHeader("accept", "application/json");
    xhr.upload.onprogress = (e) => e.lengthComputable && framdrift(Math.floor((e.loaded / e.total) * 100));
    xhr.onload = () => ferdig(les(xhr));
    xhr.onerror = () => ferdig({ ok: false, kode: "brutt" });
    xhr.ontimeout = xhr.onerror;
    xhr.send(skjema);
  });
