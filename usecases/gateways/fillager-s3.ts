import "server-only";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { Miljo } from "#domain/kernel/miljo.ts";
import type { Fillager } from "./fillager-type.ts";

export type S3Valg = Extract<Miljo["fillager"], { slag: "s3" }>;

/** Any store that speaks S3. Path-style addresses, since local and municipal ones have no name per bucket. */
export const s3klient = (valg: S3Valg) =>
  new S3Client({
    endpoint: valg.endpoint,
    region: valg.region,
    forcePathStyle: true,
    credentials: { accessKeyId: valg.accessKeyId, secretAccessKey: valg.secretAccessKey },
    maxAttempts: 3,
    // Stores other than Amazon's refuse the newer default checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });

export function fillagerS3(valg: S3Valg): Fillager {
  const Bucket = valg.bucket;
  const klient = s3klient(valg);

  async function* list(for_: Date) {
    let ContinuationToken: string | undefined;
    do {
      const side = await klient.send(new ListObjectsV2Command({ Bucket, ContinuationToken }));
      for (const objekt of side.Contents ?? []) {
        if (objekt.Key && objekt.LastModified && objekt.LastModified < for_) yield objekt.Key;
      }
      ContinuationToken = side.NextContinuationToken;
    } while (ContinuationToken);
  }

  return {
    put: async (Key, sti) => {
      const { size } = await stat(sti);
      await klient.send(new PutObjectCommand({ Bucket, Key, Body: createReadStream(sti), ContentLength: size }));
    },
    get: async (Key) => {
      try {
        const svar = await klient.send(new GetObjectCommand({ Bucket, Key }));
        return svar.Body instanceof Readable ? svar.Body : undefined;
      } catch (feil) {
        if (feil instanceof NoSuchKey) return undefined;
        throw feil;
      }
    },
    remove: async (Key) => {
      await klient.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    list,
  };
}
