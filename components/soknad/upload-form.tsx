"use client";
"use no memo";
import { useRouter } from "next/navigation";
import { type ChangeEvent, type FormEvent, useRef, useState } from "react";
import { FileField } from "../form/file-field.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { sendFile } from "./send-file.ts";

/** `{navn}`, `{prosent}` and `{storrelse}` are filled in here. */
export type OpplastingTekster = {
  hjelp: string;
  last: string;
  laster: string;
  behandler: string;
  ferdig: string;
  feilITittel: string;
  feil: Readonly<Record<string, string>>;
};

type Props = {
  soknadId: string;
  krav: string;
  etikett: string;
  godtar: readonly string[];
  maksBytes: number;
  tekster: OpplastingTekster;
};

const megabyte = (bytes: number) => `${Math.max(0.1, Math.round(bytes / 104_857.6) / 10)} MB`.replace(".", ",");

/** A file input that posts by itself. With script the files go one by one as soon as they are chosen, with progress. */
export function UploadForm({ soknadId, krav, etikett, godtar, maksBytes, tekster: t }: Props) {
  const router = useRouter();
  const skjema = useRef<HTMLFormElement>(null);
  const [status, setStatus] = useState("");
  const [feil, setFeil] = useState<readonly string[]>([]);
  const [opptatt, setOpptatt] = useState(false);
  const adresse = `/api/vedlegg/${soknadId}`;

  const ord = (mal: string, fil: File, prosent = 0) =>
    mal.replace("{navn}", fil.name).replace("{prosent}", String(prosent)).replace("{storrelse}", megabyte(fil.size));
  const melding = (kode: string, fil: File) => ord(t.feil[kode] ?? t.feil.galt ?? "", fil);

  async function sendAlle(filer: readonly File[]) {
    setOpptatt(true);
    setFeil([]);
    const avvist: string[] = [];
    for (const fil of filer) {
      const svar =
        fil.size > maksBytes
          ? ({ ok: false, kode: "forStor" } as const)
          : await sendFile(adresse, krav, fil, (prosent) =>
              setStatus(prosent < 100 ? ord(t.laster, fil, prosent) : ord(t.behandler, fil)),
            );
      setStatus(svar.ok ? ord(t.ferdig, fil) : "");
      if (!svar.ok) setFeil([...avvist, melding(svar.kode, fil)]);
      if (!svar.ok) avvist.push(melding(svar.kode, fil));
    }
    skjema.current?.reset();
    setOpptatt(false);
    router.refresh();
  }

  const valgte = (felt: HTMLFormElement | HTMLInputElement | null) => {
    const input = felt instanceof HTMLFormElement ? felt.elements.namedItem("fil") : felt;
    return input instanceof HTMLInputElement ? [...(input.files ?? [])] : [];
  };
  function onSubmit(e: FormEvent<HTMLFormElement>) {
    e.preventDefault();
    const filer = valgte(e.currentTarget);
    if (opptatt) return;
    if (filer.length === 0) setFeil([t.feil.ingenFil ?? ""]);
    else void sendAlle(filer);
  }
  function onChange(e: ChangeEvent<HTMLFormElement>) {
    const filer = valgte(e.currentTarget);
    if (!opptatt && filer.length > 0) void sendAlle(filer);
  }

  return (
    <form
      ref={skjema}
      action={adresse}
      method="post"
      encType="multipart/form-data"
      onSubmit={onSubmit}
      onChange={onChange}
      className="bd-flyt"
      aria-busy={opptatt}
    >
      <input type="hidden" name="krav" value={krav} />
      {feil.length > 0 ? (
        <Alert farge="danger" rolle="alert">
          <ul className="bd-punkter">
            {feil.map((linje) => (
              <li key={linje}>{linje}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <FileField navn="fil" id={`fil-${krav}`} etikett={etikett} hjelp={t.hjelp} godtar={godtar} flere />
      <div className="bd-rad">
        <Button type="submit" variant="secondary" aria-disabled={opptatt}>
          {t.last}
        </Button>
        <span role="status" className="bd-dempet bd-liten">
          {status}
        </span>
      </div>
    </form>
  );
}
