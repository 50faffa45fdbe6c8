import postgres from "postgres";

export type Sesjonsrad = {
  acr: string;
  grunn: string | null;
  avsluttet: Date | null;
  op_sid: string | null;
  issuer: string;
};

/** What a browser test cannot do as a stranger: let time pass for a session, end it from outside, look at the rows. By the administrator. */
export function openSesjoner(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return {
    /** The row of a session, by the SHA-256 of its secret. */
    les: async (idHash: Uint8Array) =>
      (await sql<Sesjonsrad[]>`select acr, grunn, avsluttet, op_sid, issuer from sesjon where id_hash = ${idHash}`)[0],
    /** A case of the person behind this session, with the number shown on her pages. */
    sakFor: async (idHash: Uint8Array) =>
      (
        await sql<{ sakId: string; soknadId: string; vedtakId: string | null; saksnr: string }[]>`
        select s.id as "sakId", s.soknad_id as "soknadId", v.id as "vedtakId", s.ar || '/' || s.lopenummer as saksnr
        from sesjon o join sak s on s.soker_id = o.person_id left join vedtak v on v.sak_id = s.id and v.tilstand = 'vedtatt'
        where o.id_hash = ${idHash} order by v.id nulls last limit 1`
      )[0],
    laIdle: (idHash: Uint8Array, minutter: number) =>
      sql`update sesjon set sist_brukt = sist_brukt - make_interval(mins => ${minutter}) where id_hash = ${idHash}`,
    laAutentisertVaere: (idHash: Uint8Array, minutter: number) =>
      sql`update sesjon set autentisert = autentisert - make_interval(mins => ${minutter}) where id_hash = ${idHash}`,
    avslutt: (idHash: Uint8Array) =>
      sql`update sesjon set avsluttet = now(), grunn = 'trukket' where id_hash = ${idHash}`,
    settAktiv: (brukernavn: string, aktiv: boolean) =>
      sql`update ansatt set aktiv = ${aktiv} where brukernavn = ${brukernavn}`,
    /** Rows of the security log by code since a moment. */
    feil: async (siden: Date) =>
      await sql<{ kode: string; data: string }[]>`
        select kode, data::text from sikkerhetslogg where tid >= ${siden} and kode like 'innlogging.%' order by tid`,
    lukk: () => sql.end(),
  };
}
