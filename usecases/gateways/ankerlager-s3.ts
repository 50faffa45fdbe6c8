import "server-only";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3ServiceException } from "@aws-sdk/client-s3";
import { ANKERNAVN, type Ankerlager } from "./ankerlager-type.ts";
import { type S3Valg, s3klient } from "./fillager-s3.ts";

/** A bucket for anchors alone. «If-None-Match» keeps one that is there; the store's own object lock keeps it from everybody. */
export function ankerlagerS3(valg: S3Valg): Ankerlager {
  const Bucket = valg.bucket;
  const klient = s3klient(valg);
  return {
    list: async () => {
      const navn: string[] = [];
      let ContinuationToken: string | undefined;
      do {
        const side = await klient.send(new ListObjectsV2Command({ Bucket, ContinuationToken }));
        for (const { Key } of side.Contents ?? []) if (Key && ANKERNAVN.test(Key)) navn.push(Key);
        ContinuationToken = side.NextContinuationToken;
      } while (ContinuationToken);
      return navn.sort();
    },
    read: async (Key) => {
      const svar = await klient.send(new GetObjectCommand({ Bucket, Key }));
      return (await svar.Body?.transformToString("utf8")) ?? "";
    },
    add: async (Key, innhold) => {
      try {
        await klient.send(new PutObjectCommand({ Bucket, Key, Body: innhold, IfNoneMatch: "*" }));
        return true;
      } catch (feil) {
        if (feil instanceof S3ServiceException && feil.$metadata.httpStatusCode === 412) return false;
        throw feil;
      }
    },
  };
}
